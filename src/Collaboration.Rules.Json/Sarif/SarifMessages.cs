using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Json.Sarif;

/// <summary>The strings that every rule has besides its own message: what came of judging a subject that is not reported.</summary>
internal static class SarifMessages
{
    public const string Default = "default";

    private static readonly MessageTemplate Clear = MessageTemplate.Parse("Nothing is reported about {subject}");
    private static readonly MessageTemplate NotApplicable = MessageTemplate.Parse("{subject} holds nothing that the rule could judge");
    private static readonly MessageTemplate NotAssessed = MessageTemplate.Parse("{subject} is not assessed for want of {missing}");

    private static readonly IReadOnlyList<(OutcomeKind Kind, MessageTemplate Template)> All =
        [(OutcomeKind.Clear, Clear), (OutcomeKind.NotApplicable, NotApplicable), (OutcomeKind.NotAssessed, NotAssessed)];

    /// <summary>The kinds of results for outcomes.</summary>
    public static string Kind(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Violation => "fail",
        OutcomeKind.Clear => "pass",
        OutcomeKind.NotApplicable => "notApplicable",
        _ => "open",
    };

    /// <summary>What is said about an outcome that is no violation.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="path">What it is about where it has no subject.</param>
    /// <param name="enquote">Whether every argument stands in quotes.</param>
    public static SarifMessage Of(Outcome outcome, string path, bool enquote) => SarifMessage.Of(
        Kind(outcome.Kind),
        All.First(pair => pair.Kind == outcome.Kind).Template.Parts([
            new("subject", outcome.Subject?.ToString() ?? path), new MessageArgument("missing", string.Join(", ", outcome.Missing))]),
        outcome.Scope,
        enquote);

    /// <summary>The strings of a rule.</summary>
    public static IEnumerable<SarifMessage> Strings(MessageTemplate message, bool withOutcomes, bool enquote) =>
        All.Where(_ => withOutcomes)
            .Select(pair => (Id: Kind(pair.Kind), pair.Template))
            .Prepend((Id: Default, Template: message))
            .SelectMany(pair => new[] { null, "phase" }.Select(phase => SarifMessage.Of(pair.Id, pair.Template.Parts([]), phase, enquote)));
}
