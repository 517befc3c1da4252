using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Json.Suppressions;

/// <summary>The table of what can be wrong with a suppression that was read: ids, severities and messages.</summary>
internal static class SuppressionProblems
{
    public static InputProblem Expired(WrittenSuppression written, DateOnly asOf) => Warning(
        "CR0004", written.Places.Until, $"{Label(written)} held until {written.Entry.Until}, and it is {asOf:yyyy-MM-dd}; remove it, or accept the finding anew. It no longer holds.");

    public static InputProblem NotKnownToHold(WrittenSuppression written) => Warning(
        "CR0004", written.Places.Until, $"{Label(written)} holds until {written.Entry.Until}, and no date of analysis is known; give one. Until then it is taken to hold.");

    public static InputProblem SubjectNotRecorded(WrittenSuppression written, string? closest) => Warning(
        "CR0005", written.Places.Subject, $"{Label(written)} matches nothing, since there is no such fact; " + (closest is null ? "remove it, or correct the subject." : $"did you mean '{closest}'?"), closest);

    public static InputProblem SubjectNotJudged(WrittenSuppression written) => Warning(
        "CR0005", written.Places.Subject, $"{Label(written)} matches nothing, since the rule does not judge this subject; remove it, or correct the rule or the subject.");

    public static InputProblem MatchesNothing(WrittenSuppression written) => Warning(
        "CR0005", written.Location, $"{Label(written)} matches nothing that the rule finds; remove it, or correct what narrows it.");

    public static InputProblem NoJustification(WrittenSuppression written) => Warning(
        "CR0006", written.Location, $"{Label(written)} has no 'justification'; say why the finding is accepted. It holds all the same.");

    public static InputProblem EvidenceChanged(WrittenSuppression written, IReadOnlyList<string> evidence) => Warning(
        "CR0007",
        written.Places.Evidence,
        $"{Label(written)} was given for other evidence than '{string.Join("', '", evidence.Take(3))}'{(evidence.Count > 3 ? " and more" : "")}; look at the finding again, and remove the suppression or give it the new evidence. The finding is open again.");

    public static InputProblem NotSuppressible(WrittenSuppression written) => new(
        "CR0012", DiagnosticSeverity.Error, $"The suppression: 'rule' is {Short(written.Entry.Rule)}, which is reported about the analysis itself and cannot be suppressed; correct what it reports, and remove the suppression. It is left out.", written.Places.Rule);

    public static InputProblem UnknownRule(WrittenSuppression written, string? closest) => new(
        "CR0014",
        DiagnosticSeverity.Warning,
        $"The suppression names the unknown rule '{Short(written.Entry.Rule)}'; {(closest is null ? "remove it, or give the id of a rule." : $"did you mean '{closest}'?")} It is left out.",
        written.Places.Rule,
        closest);

    public static InputProblem FactsAmongSuppressions(SourceLocation at) => Warning(
        "CR0014", at, "The file of suppressions holds facts; move them to the document. They are left out.");

    private static string Label(WrittenSuppression written) =>
        written.Entry.Subject is { } subject ? $"The suppression of {written.Entry.Rule} on {subject}" : $"The suppression of {written.Entry.Rule}";

    private static string Short(string text) => text.Length <= 60 ? text : $"{text[..60]}…";

    private static InputProblem Warning(string id, SourceLocation at, string message, string? suggestion = null) =>
        new(id, DiagnosticSeverity.Warning, message, at, suggestion);
}
