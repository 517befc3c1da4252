using System.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;

namespace Collaboration.Rules.Engine.Nodes;

/// <summary>Watches one evaluation: cancellation, and the budget of the node that is running.</summary>
internal sealed class Meter
{
    /// <summary>Sets no bounds: for what a caller gives, which is taken in whole.</summary>
    public static Meter Unbounded { get; } = Unlimited();

    private EvaluationBudget _budget = EvaluationBudget.Default;
    private CancellationToken _cancellation;
    private long _nodeStarted;

    public void Start(EvaluationBudget budget, CancellationToken cancellation)
    {
        _budget = budget;
        _cancellation = cancellation;
    }

    /// <summary>Whether the evaluation is to stop; tells a cancellation from a delegate that throws one of its own.</summary>
    public bool IsCancelled => _cancellation.IsCancellationRequested;

    public void StartNode()
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_budget.MaximumTime is not null) _nodeStarted = Stopwatch.GetTimestamp();
    }

    /// <summary>How many rows a node that has yielded <paramref name="rows"/> may still yield; at least one, for <see cref="Check"/> to refuse.</summary>
    public int RowsLeft(int rows) => Math.Max(1, _budget.MaximumRows - rows);

    /// <exception cref="BudgetExceededException">The running node has used up its rows or its time.</exception>
    public void Check(int rows)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (rows >= _budget.MaximumRows) throw BudgetExceededException.Rows(_budget.MaximumRows);
        if (_budget.MaximumTime is { } time && Stopwatch.GetElapsedTime(_nodeStarted) > time) throw BudgetExceededException.Time(time);
    }

    private static Meter Unlimited()
    {
        var meter = new Meter();
        meter.Start(new() { MaximumRows = int.MaxValue }, CancellationToken.None);
        return meter;
    }
}
