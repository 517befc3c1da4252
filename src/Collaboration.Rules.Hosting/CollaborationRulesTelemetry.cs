namespace Collaboration.Rules.Hosting;

/// <summary>The names by which traces and metrics are subscribed to. They stay the same from version to version.</summary>
public static class CollaborationRulesTelemetry
{
    /// <summary>The activity source: one activity <c>collaboration_rules.analyze</c> for each analysis.</summary>
    public const string ActivitySourceName = "Collaboration.Rules";

    /// <summary>The meter that holds the instruments below.</summary>
    public const string MeterName = "Collaboration.Rules";

    /// <summary>Counts analyses, in <c>{analysis}</c>; those that did not end well carry <c>error.type</c>.</summary>
    public const string Analyses = "collaboration_rules.analyses";

    /// <summary>A histogram of how long analyses take, in <c>s</c>; those that did not end well carry <c>error.type</c>.</summary>
    public const string AnalysisDuration = "collaboration_rules.analysis.duration";

    /// <summary>Counts diagnostics, in <c>{diagnostic}</c>, by <see cref="RuleId"/> and <see cref="Severity"/>.</summary>
    public const string Diagnostics = "collaboration_rules.diagnostics";

    /// <summary>Counts rules that failed or were stopped, in <c>{failure}</c>, by <see cref="RuleId"/> and, as <c>error.type</c>, the id that reports it: CR0001 or CR0002.</summary>
    public const string RuleFailures = "collaboration_rules.rule.failures";

    /// <summary>The attribute that holds the id of a rule.</summary>
    public const string RuleId = "collaboration_rules.rule.id";

    /// <summary>The attribute that holds a severity: <c>hidden</c>, <c>info</c>, <c>warning</c> or <c>error</c>.</summary>
    public const string Severity = "collaboration_rules.severity";
}
