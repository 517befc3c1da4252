namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>What one step of a rule may use in one evaluation before the rule is stopped and reported as CR0002.</summary>
/// <remarks>Steps that several rules share stop all of them. The rules that do not depend on the step are evaluated as ever.</remarks>
public sealed record EvaluationBudget
{
    /// <summary>10 million rows a step, and no limit of time, so that results do not depend on the machine.</summary>
    public static EvaluationBudget Default { get; } = new();

    /// <summary>How many rows one step may yield in one evaluation; 10,000,000 by default.</summary>
    public int MaximumRows
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 10_000_000;

    /// <summary>How long one step may run in one evaluation; null, the default, for as long as it takes.</summary>
    /// <remarks>It is looked at between batches of rows, so a delegate that never returns is not interrupted.</remarks>
    public TimeSpan? MaximumTime
    {
        get;
        init
        {
            if (value is { } time) ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, TimeSpan.Zero);
            field = value;
        }
    }
}
