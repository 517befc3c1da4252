using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Analysis;

/// <summary>How an analysis is done. Immutable; the default judges each phase, with every setting at its default and no date.</summary>
public sealed record AnalysisOptions
{
    /// <summary>Each phase in turn, every setting at its default, no date.</summary>
    public static AnalysisOptions Default { get; } = new();

    /// <summary>Which facts are analysed together.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public AnalysisScope Scope
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = AnalysisScope.EachPhase;

    /// <summary>The date as of which facts are judged; without one, rules that need it are not assessed.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What configuration files and arguments say; nothing unless set.</summary>
    /// <remarks><see cref="Severities"/> and <see cref="Settings"/> are the layer of options in code: stronger than files, weaker than the command line.</remarks>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RuleConfiguration Configuration
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = RuleConfiguration.Default;

    /// <summary>The severities of rules that differ from their defaults.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RuleSeverities Severities
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = RuleSeverities.Defaults;

    /// <summary>The settings of rules that differ from their defaults.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public SettingValues Settings
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = SettingValues.Defaults;

    /// <summary>
    /// Whether outcomes are derived at once. They come to the same whenever they are derived; who will read them saves a second run, and who
    /// will not saves most of the first.
    /// </summary>
    public bool WithOutcomes { get; init; }

    /// <summary>Who is told of each step that runs, such as a profiler; null for nobody, which costs nothing.</summary>
    public IStepObserver? Observer { get; init; }

    /// <summary>What each step of a rule may use.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public EvaluationBudget Budget
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = EvaluationBudget.Default;

    /// <summary>Who sees to it that a rule that never returns harms no other; null, the default, for nobody: every rule is waited for.</summary>
    public HangGuard? Guard { get; init; }
}
