using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Tests.Cases;

/// <summary>A label held against what the rules of its pattern say.</summary>
internal sealed record CaseVerdict(CaseLabel Label, string Verdict, string Details)
{
    public static CaseVerdict Of(CaseLabel label, AnalysisResult result)
    {
        var rules = CasePatterns.Rules[label.Pattern];
        var found = result.Diagnostics.Where(diagnostic => rules.Contains(diagnostic.Id) && IsIn(label.Phase, diagnostic.Scope)).Select(diagnostic => diagnostic.Id).ToList();
        var isAssessed = result.Outcomes.Any(outcome => rules.Contains(outcome.RuleId) && IsIn(label.Phase, outcome.Scope) && outcome.Kind is OutcomeKind.Clear or OutcomeKind.Violation);
        var verdict = (label.Value, found.Count > 0, isAssessed) switch
        {
            ("present", true, _) => "hit",
            ("absent", true, _) => "false alarm",
            ("unknown", true, _) => "unknown (reported)",
            ("unknown", _, _) => "unknown",
            (_, _, false) => "not assessed",
            ("present", _, _) => "miss",
            _ => "rightly silent",
        };
        var details = found.CountBy(id => id).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value > 1 ? $"{pair.Key} × {pair.Value}" : pair.Key);
        return new(label, verdict, string.Join(", ", details));
    }

    private static bool IsIn(string? phase, string? scope) => phase is null || scope is null || phase == scope;
}
