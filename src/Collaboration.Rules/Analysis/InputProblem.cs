using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Analysis;

/// <summary>Something wrong in what an analysis was given, be it a document, a configuration, a suppression or a baseline: where it is, and what to do about it.</summary>
/// <param name="Id">The id of the kind of problem, <c>CR0003</c> to <c>CR0017</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">The thing, the value and the remedy, in one or two sentences.</param>
/// <param name="Location">The first character of the name, the value or the text that is wrong.</param>
/// <param name="Suggestion">What was probably meant, ready to take the place of what was written; null when nothing is close.</param>
public sealed record InputProblem(
    string Id, DiagnosticSeverity Severity, string Message, SourceLocation Location, string? Suggestion = null)
{
    /// <summary>The form compilers use: <c>path(line,column): error CR0012: message</c>.</summary>
    public override string ToString() => $"{Location}: {(Severity == DiagnosticSeverity.Error ? "error" : "warning")} {Id}: {Message}";
}
