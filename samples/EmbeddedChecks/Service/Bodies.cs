using System.Text.Json.Serialization;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Json.Suppressions;

namespace EmbeddedChecks.Service;

/// <summary>A problem of a document, at its place.</summary>
internal sealed record ProblemBody(string Id, string Severity, string Message, int Line, int Column, string? Suggestion)
{
    public static ProblemBody Of(InputProblem problem) => new(
        problem.Id, DiagnosticBody.Word(problem.Severity), problem.Message, problem.Location.Line, problem.Location.Column, problem.Suggestion);
}

/// <summary>A diagnostic; line and column where its subject comes from a document.</summary>
internal sealed record DiagnosticBody(
    string Id, string Severity, string Message, string Subject, string? Phase, int? Line, int? Column, string Fingerprint, bool IsSuppressed)
{
    public static DiagnosticBody Of(Diagnostic diagnostic) => new(
        diagnostic.Id,
        Word(diagnostic.Severity),
        diagnostic.Message,
        SubjectText.Of(diagnostic.Subject),
        diagnostic.Scope,
        diagnostic.Location?.Line,
        diagnostic.Location?.Column,
        diagnostic.Fingerprint,
        diagnostic.Suppression is not null);

    public static DiagnosticBody[] Of(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(Of)];

    public static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hidden",
    };
}

/// <summary>What came of a document: how many subjects were judged how, what was found, and what is odd in the document.</summary>
internal sealed record AnalysisBody(int Violations, int Clear, int NotAssessed, int NotApplicable, DiagnosticBody[] Diagnostics, ProblemBody[] Problems);

/// <summary>What a change did.</summary>
internal sealed record ChangeBody(DiagnosticBody[] Opened, DiagnosticBody[] Updated, DiagnosticBody[] Closed)
{
    public static ChangeBody Of(SessionUpdate update) =>
        new(DiagnosticBody.Of(update.Opened), DiagnosticBody.Of(update.Updated), DiagnosticBody.Of(update.Closed));
}

/// <summary>What holds of a live collaboration now.</summary>
internal sealed record StateBody(string Id, int Facts, DiagnosticBody[] Diagnostics);

/// <summary>What a programme is called, and how many votes carry a decision in it.</summary>
internal sealed record ProgrammeBody(string Title, int VotesNeeded);

/// <summary>How many votes a partner has.</summary>
internal sealed record PartnerBody(int Votes);

[JsonSerializable(typeof(AnalysisBody))]
[JsonSerializable(typeof(ChangeBody))]
[JsonSerializable(typeof(StateBody))]
[JsonSerializable(typeof(ProgrammeBody))]
[JsonSerializable(typeof(PartnerBody))]
[JsonSerializable(typeof(ProblemBody[]))]
[JsonSerializable(typeof(DiagnosticBody[]))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(object))]
[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class ServiceJson : JsonSerializerContext;
