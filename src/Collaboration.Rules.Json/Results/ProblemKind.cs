namespace Collaboration.Rules.Json.Results;

/// <summary>What an id means that is not that of a rule about collaborations.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">Its name as one word.</param>
/// <param name="Title">Its name in words.</param>
/// <param name="Description">What is wrong, and what becomes of it, in sentences.</param>
internal sealed record ProblemKind(string Id, string Name, string Title, string Description)
{
    /// <summary>A configuration is wrong, not a document.</summary>
    public const string OfConfiguration = "CR0003";

    /// <summary>What is wrong with what an analysis was given, by id.</summary>
    public static IReadOnlyList<ProblemKind> OfInput { get; } =
    [
        new(OfConfiguration, "WrongConfiguration", "An entry of a configuration is wrong", "An entry of a configuration is unknown or wrong. It is left out, and what weaker layers say about the same counts."),
        new("CR0004", "SuppressionExpired", "A suppression has expired", "A suppression has expired, and what it covered is open again; or it has an end, and no date of analysis is known."),
        new("CR0005", "SuppressionMatchesNothing", "A suppression matches nothing", "A suppression matches nothing that was found, though all that it covers was assessed."),
        new("CR0006", "SuppressionWithoutReason", "A suppression gives no reason", "A suppression does not say why. It holds all the same."),
        new("CR0007", "SuppressedEvidenceChanged", "The evidence of a suppression changed", "The evidence that a suppression was given for has changed. What it covered is open again."),
        new("CR0010", "UnknownReference", "An id points nowhere", "An id points to a fact that is not recorded. The fact that holds it is kept; rules that follow the id find nothing."),
        new("CR0011", "DuplicateId", "An id is used twice", "An id is used twice for facts of one kind. The first fact counts."),
        new("CR0012", "WrongValue", "A value is wrong or missing", "A value is of the wrong type, outside its range, or missing where it is required. What could not be read is left out."),
        new("CR0013", "DatesOutOfOrder", "Dates are out of order", "Two dates of a fact are out of order. Both are kept."),
        new("CR0014", "UnknownName", "A name is unknown", "A property or a kind of fact is unknown, most often misspelt. It is left out."),
        new("CR0015", "MalformedText", "The text is malformed", "The text is not JSON at this place. Reading goes on behind it."),
        new("CR0016", "LimitExceeded", "A limit is exceeded", "The document exceeds a limit of depth, length or number. What is beyond is left out."),
        new("CR0017", "Contradiction", "Facts contradict each other", "Facts contradict each other, or one contradicts itself. They are kept as they are."),
    ];

    /// <summary>What is wrong with the analysis itself, by id.</summary>
    public static IReadOnlyList<ProblemKind> OfAnalysis { get; } =
    [
        new("CR0001", "RuleFailed", "A rule failed", "A rule failed. It was not assessed, and the other rules were. The exit code is 2, since the analysis is not complete."),
        new("CR0002", "RuleStopped", "A rule exceeded its budget", "A rule was stopped because one of its steps yielded too many rows, took too long or never returned. It was not assessed, and the other rules were."),
    ];
}
