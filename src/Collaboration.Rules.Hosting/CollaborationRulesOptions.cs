using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Packs;

namespace Collaboration.Rules.Hosting;

/// <summary>How a host analyses collaborations. Checked when the host starts and at each reload, with all faults told together.</summary>
/// <remarks>Everything but <see cref="Packs"/> can be given by a section of the configuration, under the same names.</remarks>
public sealed class CollaborationRulesOptions
{
    /// <summary>Where the rules come from; the rules that ship unless changed.</summary>
    public IList<RulePack> Packs { get; } = [AntiPatternRules.Pack];

    /// <summary>The preset of severities: <c>default</c>, <c>strict</c> or <c>quiet</c>; null for none.</summary>
    public string? RuleSet { get; set; }

    /// <summary>Severities by the id of a rule, such as <c>CR0401</c>, by category, such as <c>Power</c>, or by <c>*</c> for all, in any case; the narrower counts.</summary>
    public IDictionary<string, ReportDiagnostic> Severities { get; } = new Dictionary<string, ReportDiagnostic>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Settings by the id of the rule and the name, such as <c>CR0501.minimum_parties</c>, in any case; the values are written as in configuration files.</summary>
    public IDictionary<string, string> Settings { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Which facts are analysed together; each phase in turn unless set. In configuration <c>eachPhase</c>, <c>whole</c> or the id of a phase after <c>phase:</c>.</summary>
    public AnalysisScope Scope { get; set; } = AnalysisScope.EachPhase;

    /// <summary>The date as of which facts are judged; null, unless set, for none.</summary>
    public DateOnly? AsOf { get; set; }

    /// <summary>Whether facts are judged as of the day of the analysis, in UTC; not unless set. Cannot be set together with <see cref="AsOf"/>.</summary>
    public bool AsOfToday { get; set; }

    /// <summary>How many rows one step of a rule may yield, at least 1; 10,000,000 unless set. A rule that yields more is stopped and reported.</summary>
    public int MaximumRows { get; set; } = EvaluationBudget.Default.MaximumRows;

    /// <summary>How long one step of a rule may run, more than zero; null, unless set, for as long as it takes. A rule that runs longer is stopped and reported.</summary>
    public TimeSpan? MaximumStepTime { get; set; }

    /// <summary>After how long a rule that never returns is given up, more than zero and at most 24 days; null, unless set, to wait for every rule.</summary>
    /// <remarks>With it, each analysis runs on a thread of its own; see <see cref="HangGuard"/>. A rule that was given up is tried again after a reload.</remarks>
    public TimeSpan? Patience { get; set; }

    /// <summary>How long a rule that failed keeps the health check degraded, zero or more; five minutes unless set.</summary>
    public TimeSpan FailureWindow { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>What a section of the configuration says that could not be read.</summary>
    internal List<string> Unread { get; } = [];
}
