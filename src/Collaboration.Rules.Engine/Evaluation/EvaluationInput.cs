using System.Collections.Frozen;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>What rules are evaluated on.</summary>
public sealed record EvaluationInput
{
    /// <summary>The facts, in any order; of two with one identity the later one counts. Facts of types that no rule looks at are passed over.</summary>
    public IEnumerable<object> Facts { get; init; } = [];

    /// <summary>
    /// How much of each type was recorded, where it was declared. Undeclared means <see cref="CoverageLevel.None"/> without facts of
    /// the type, and <see cref="CoverageLevel.Complete"/> with some.
    /// </summary>
    public IReadOnlyDictionary<Type, CoverageLevel> Coverage { get; init; } = FrozenDictionary<Type, CoverageLevel>.Empty;

    /// <summary>The settings of rules that differ from their defaults.</summary>
    public SettingValues Settings { get; init; } = SettingValues.Defaults;

    /// <summary>The date as of which facts are judged; without one, rules that need it are not assessed.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Who is told of each step that runs; null for nobody.</summary>
    public IStepObserver? Observer { get; init; }

    /// <summary>
    /// Whether outcomes are derived at once. They come to the same whenever they are derived; who will read them saves a second run, and who
    /// will not saves most of the first.
    /// </summary>
    public bool WithOutcomes { get; init; }

    /// <summary>What each step may use.</summary>
    public EvaluationBudget Budget { get; init; } = EvaluationBudget.Default;

    /// <summary>Who sees to it that a rule that never returns harms no other; null, the default, to evaluate on the caller's thread and wait for every rule.</summary>
    public HangGuard? Guard { get; init; }
}
