using Collaboration.Rules.Cli.Output.Tables;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Output;

/// <summary>A row for each problem, each diagnostic, each outcome other than a violation, and each input that failed, for a spreadsheet.</summary>
internal sealed class CsvReport(TextWriter writer) : IAnalysisReport
{
    private static readonly string[] Columns =
    [
        "path", "line", "column", "row", "id", "severity", "message", "kind", "subject", "phase", "missing",
        "value", "threshold", "unit", "suppressed", "baseline", "fingerprint", "sources",
    ];

    private readonly CsvTable _table = new(writer, Columns);

    public void Add(DocumentAnalysis analysis)
    {
        foreach (var problem in analysis.Problems)
            _table.Add(problem.Location.Path, problem.Location.Line, problem.Location.Column, "problem", problem.Id, Word(problem.Severity), problem.Message);
        foreach (var diagnostic in analysis.Result.Diagnostics) Add(diagnostic, diagnostic.Location ?? new(analysis.Document.Path, 1, 1));
        foreach (var outcome in analysis.Result.Outcomes)
            if (outcome.Kind != OutcomeKind.Violation) Add(outcome, analysis);
    }

    public void AddFailure(string path, string message) => _table.Add(path, null, null, "failure", null, null, message);

    public void Dispose() => _table.Dispose();

    private void Add(Diagnostic diagnostic, SourceLocation place)
    {
        var measured = diagnostic.Finding.Measurement;
        _table.Add(
            place.Path, place.Line, place.Column, "violation", diagnostic.Id, Word(diagnostic.Severity), diagnostic.Message,
            diagnostic.Subject.Kind, diagnostic.Subject.Id, diagnostic.Scope, null,
            measured?.Value, measured?.Threshold, measured?.Unit,
            Suppressed(diagnostic.Suppression), Word(diagnostic.BaselineState), diagnostic.Fingerprint, string.Join("; ", diagnostic.Descriptor.Sources));
    }

    private void Add(Outcome outcome, DocumentAnalysis analysis)
    {
        var place = outcome.Subject is { } subject ? analysis.Document.Snapshot.LocationOf(subject) : null;
        _table.Add(
            analysis.Document.Path, place?.Line, place?.Column, Word(outcome.Kind), outcome.RuleId, null, null,
            outcome.Subject?.Kind, outcome.Subject?.Id, outcome.Scope, string.Join("; ", outcome.Missing));
    }

    private static string? Suppressed(Suppression? suppression) =>
        suppression is null ? null : suppression.Justification is { Length: > 0 } why ? why : "known and accepted";

    private static string? Word<T>(T? value)
        where T : struct, Enum => value is { } known ? Word(known) : null;

    private static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
