using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Configuration;

/// <summary>The presets that <c>collaboration_rules.rule_set</c> can name: a wish for the severity of every rule at once.</summary>
internal static class RuleSet
{
    private static readonly SortedDictionary<string, Func<DiagnosticSeverity, ReportDiagnostic>> Sets = new(StringComparer.OrdinalIgnoreCase)
    {
        ["default"] = _ => ReportDiagnostic.Default,
        ["strict"] = severity => severity == DiagnosticSeverity.Warning ? ReportDiagnostic.Error : ReportDiagnostic.Default,
        ["quiet"] = severity => severity < DiagnosticSeverity.Error ? ReportDiagnostic.Suppress : ReportDiagnostic.Default,
    };

    public static IEnumerable<string> Names => Sets.Keys;

    /// <summary>What the set wishes for a rule of that severity; <see cref="ReportDiagnostic.Default"/> when it says nothing about it.</summary>
    public static ReportDiagnostic WishOf(string name, DiagnosticSeverity severity) => Sets[name](severity);
}
