using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Tests.Cases;

/// <summary>A label held against what the rules of its pattern say.</summary>
internal sealed record CaseVerdict(CaseLabel Label, string Verdict, string Details)
{
    /// <summary>The rules that assert each of the four main patterns. CR0508 and CR0509 assert the opposite of one-size-fits-all.</summary>
    public static IReadOnlyDictionary<string, string[]> Patterns { get; } = new SortedDictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["goal-divergence"] = ["CR0201", "CR0202", "CR0203", "CR0204", "CR0205", "CR0206", "CR0211"],
        ["one-size-fits-all"] = ["CR0501", "CR0502", "CR0503"],
        ["power-imbalance"] = ["CR0401", "CR0402", "CR0403", "CR0404", "CR0406", "CR0407", "CR0413"],
        ["unclear-roles"] = ["CR0301", "CR0302", "CR0303", "CR0304", "CR0305", "CR0307", "CR0308", "CR0313", "CR0314"],
    };

    public static CaseVerdict Of(CaseLabel label, AnalysisResult result)
    {
        var rules = Patterns[label.Pattern];
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
