using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Research.Assessing;
using Collaboration.Rules.Research.Reading;

namespace Collaboration.Rules.Research.Tables;

/// <summary>What one rule made of one subject of one collaboration: a row of a tidy table.</summary>
/// <param name="Case">The collaboration.</param>
/// <param name="Outcome">The rule, the subject, the phase and what came of it.</param>
/// <param name="Findings">How many violations the rule reports on the subject in the phase; 0 where there is none.</param>
/// <param name="Finding">The violation whose measured value is farthest from its threshold, else the first; null where there is none.</param>
public sealed record OutcomeRow(CollaborationCase Case, Outcome Outcome, int Findings, Diagnostic? Finding)
{
    /// <summary>A row for each outcome, in the order of outcomes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static IEnumerable<OutcomeRow> Of(CaseAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var found = assessment.Result.Diagnostics.ToLookup(diagnostic => (diagnostic.Id, diagnostic.Subject, diagnostic.Scope));
        return assessment.Result.Outcomes.Select(outcome => Of(assessment.Case, outcome, found));
    }

    private static OutcomeRow Of(CollaborationCase subject, Outcome outcome, ILookup<(string, Engine.FactReference, string?), Diagnostic> found)
    {
        if (outcome.Kind != OutcomeKind.Violation || outcome.Subject is not { } judged) return new(subject, outcome, 0, null);
        Diagnostic[] findings = [.. found[(outcome.RuleId, judged, outcome.Scope)]];
        return new(subject, outcome, findings.Length, findings.MaxBy(Excess));
    }

    private static double Excess(Diagnostic diagnostic) =>
        diagnostic.Finding.Measurement is { } measured ? Math.Abs(measured.Value - measured.Threshold) : -1;
}
