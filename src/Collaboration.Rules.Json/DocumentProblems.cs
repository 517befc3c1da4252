using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Json;

/// <summary>The table of what can be wrong in a document: ids, severities and messages.</summary>
/// <remarks>A message names the thing, the value and the remedy, in that order, and ends with what was left out of the analysis.</remarks>
internal static class DocumentProblems
{
    public static InputProblem DanglingReference(
        SourceLocation at, string thing, string property, string target, string id, string? suggestion) =>
        Error("CR0010", at, $"{thing}: '{property}' names the {target} '{id}', which is not recorded; "
            + Remedy(suggestion, "record it, or correct the id."), suggestion);

    public static InputProblem Duplicate(SourceLocation at, string thing, SourceLocation first, bool same)
    {
        var place = $"line {first.Line}, column {first.Column}";
        return Error("CR0011", at, same
            ? $"{thing} is recorded already, with the same values, at {place}; remove one of the two."
            : $"{thing} is recorded already, with other values, at {place}; give one of the two another id. The first one counts.");
    }

    public static InputProblem WrongValue(SourceLocation at, string thing, string property, string value, string expected, string loss) =>
        Error("CR0012", at, $"{thing}: '{property}' is {value}; write {expected}. {loss}");

    public static InputProblem WrongChoice(
        SourceLocation at, string thing, string property, string value, IReadOnlyList<string> choices, string? suggestion, string loss) =>
        Error("CR0012", at, $"{thing}: '{property}' is {value}; "
            + Remedy(suggestion, $"write one of: {string.Join(", ", choices)}.") + $" {loss}", suggestion);

    public static InputProblem MissingProperty(SourceLocation at, string thing, string property, string loss) =>
        Error("CR0012", at, $"{thing} has no '{property}'; add it. {loss}");

    public static InputProblem DatesOutOfOrder(
        SourceLocation at, string thing, string later, string laterDate, string earlier, string earlierDate) =>
        Error("CR0013", at, $"{thing}: '{later}' is {laterDate}, before '{earlier}', which is {earlierDate}; correct one of the two. "
            + "Both are kept as written.");

    public static InputProblem Contradiction(SourceLocation at, string message) =>
        new("CR0017", DiagnosticSeverity.Warning, $"{message} It is kept as written.", at);

    public static InputProblem UnknownName(SourceLocation at, string thing, string what, string name, string? suggestion, string otherwise) =>
        new("CR0014", DiagnosticSeverity.Warning, $"{thing} has the unknown {what} '{name}'; " + Remedy(suggestion, otherwise), at, suggestion);

    public static InputProblem Malformed(SourceLocation at, string fault) => Error("CR0015", at, fault);

    public static InputProblem NotUtf8(SourceLocation at) =>
        Malformed(at, "A byte that is not UTF-8 stands here; save the file as UTF-8. It is read as the replacement character.");

    public static InputProblem TooLong(SourceLocation at, int limit) =>
        LimitExceeded(at, $"The document is longer than {limit} characters; split it, or raise the maximum length. None of it is read.");

    public static InputProblem RepeatedName(SourceLocation at, string thing, string name, string effect) =>
        Error("CR0015", at, $"{thing} has '{name}' twice; remove one of the two. {effect}");

    public static InputProblem LimitExceeded(SourceLocation at, string message) => Error("CR0016", at, message);

    public static InputProblem MoreProblems(SourceLocation at, int count) =>
        Error("CR0016", at, $"There are {count} more problems; correct those listed first, or raise the maximum number of problems.");

    private static InputProblem Error(string id, SourceLocation at, string message, string? suggestion = null) =>
        new(id, DiagnosticSeverity.Error, message, at, suggestion);

    private static string Remedy(string? suggestion, string otherwise) => suggestion is null ? otherwise : $"did you mean '{suggestion}'?";
}
