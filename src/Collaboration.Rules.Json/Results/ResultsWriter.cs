using System.Globalization;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json.Baselines;
using Collaboration.Rules.Json.Suppressions;
using Newtonsoft.Json;

namespace Collaboration.Rules.Json.Results;

/// <summary>Writes analyses as one JSON object, the same bytes for the same input.</summary>
/// <remarks>
/// <c>{ "version": 1, "documents": [ { path, line, collaboration, name, facts, problems, diagnostics, outcomes } ], "failures": [ { path, message } ], "absent": [ … ], "summary": { … } }</c>. Properties that would be null
/// are left out, as is what the baseline has and the run has not where there is nothing such. Documents can be written as they are analysed; memory does not grow with their number.
/// </remarks>
public sealed class ResultsWriter : IDisposable
{
    /// <summary>The version of the format; it changes when a reader of the former one would misread the new one.</summary>
    public const int Version = 1;

    private readonly JsonTextWriter _json;
    private readonly ResultsSummary _summary = new();
    private readonly List<(string Path, string Message)> _failures = [];
    private readonly List<BaselineEntry> _absent = [];

    /// <summary>Begins the object on <paramref name="writer"/>, which stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public ResultsWriter(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _json = new(writer) { Formatting = Formatting.Indented, CloseOutput = false, AutoCompleteOnClose = false };
        _json.WriteStartObject();
        Property("version", Version);
        _json.WritePropertyName("documents");
        _json.WriteStartArray();
    }

    /// <summary>Writes one document with its analysis.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public void Write(DocumentAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        _summary.Add(analysis);
        _json.WriteStartObject();
        Property("path", analysis.Document.Path);
        Property("line", analysis.Document.Line);
        Property("collaboration", analysis.Document.Snapshot.Profile?.Id);
        Property("name", analysis.Document.Snapshot.Profile?.Name);
        Property("facts", analysis.Document.Snapshot.Facts.Count);
        Array("problems", analysis.Problems, problem => Write(problem, analysis.Document.Path));
        var evidence = new EvidenceFingerprints(analysis.Document.Snapshot);
        Array("diagnostics", analysis.Result.Diagnostics, diagnostic => Write(diagnostic, evidence));
        Array("outcomes", analysis.Result.Outcomes, Write);
        _json.WriteEndObject();
    }

    /// <summary>Notes an input that could not be analysed at all, to be written at the end.</summary>
    public void WriteFailure(string path, string message) => _failures.Add((path, message));

    /// <summary>Notes what the baseline has and the run has not, to be written at the end.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public void WriteAbsent(BaselineEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        _absent.Add(entry);
        _summary.AddAbsent();
    }

    /// <summary>Ends the array of documents, writes the summary and ends the object.</summary>
    public void Dispose()
    {
        _json.WriteEndArray();
        Array("failures", _failures, Write);
        if (_absent.Count > 0) Array("absent", _absent, Write);
        _json.WritePropertyName("summary");
        _json.WriteStartObject();
        foreach (var (name, count) in _summary.Counts) Property(name, count);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteRaw("\n");
        _json.Flush();
    }

    private void Write((string Path, string Message) failure)
    {
        Property("path", failure.Path);
        Property("message", failure.Message);
    }

    private void Write(BaselineEntry entry)
    {
        Property("id", entry.Rule);
        Property("subject", entry.Subject);
        Property("message", entry.Message);
        Property("path", entry.Path);
        Property("fingerprint", entry.Fingerprint);
    }

    /// <summary>A problem of another file than the document, such as a configuration, names that file.</summary>
    private void Write(InputProblem problem, string documentPath)
    {
        Property("id", problem.Id);
        Property("severity", Word(problem.Severity));
        Property("message", problem.Message);
        Property("path", problem.Location.Path == documentPath ? null : problem.Location.Path);
        Property("line", problem.Location.Line);
        Property("column", problem.Location.Column);
        Property("suggestion", problem.Suggestion);
    }

    private void Write(Diagnostic diagnostic, EvidenceFingerprints evidence)
    {
        Property("id", diagnostic.Id);
        Property("severity", Word(diagnostic.Severity));
        Property("message", diagnostic.Message);
        Property("phase", diagnostic.Scope);
        Property("line", diagnostic.Location?.Line);
        Property("column", diagnostic.Location?.Column);
        Array("about", diagnostic.Finding.About, fact => Write(fact));
        Array("evidence", diagnostic.Finding.Evidence, Write);
        Property("value", diagnostic.Finding.Measurement?.Value);
        Property("threshold", diagnostic.Finding.Measurement?.Threshold);
        Property("unit", diagnostic.Finding.Measurement?.Unit);
        Values("sources", diagnostic.Descriptor.Sources);
        Property("fingerprint", diagnostic.Fingerprint);
        Property("evidenceFingerprint", evidence.Of(diagnostic));
        if (diagnostic.BaselineState is { } state) Property("baseline", Word(state));
        if (diagnostic.Suppression is { } suppression) Write(suppression);
    }

    private void Write(Suppression suppression)
    {
        _json.WritePropertyName("suppression");
        _json.WriteStartObject();
        Property("kind", Word(suppression.Kind));
        Property("justification", suppression.Justification);
        Property("owner", suppression.Owner);
        Property("until", suppression.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Property("path", suppression.Location?.Path);
        Property("line", suppression.Location?.Line);
        Property("column", suppression.Location?.Column);
        _json.WriteEndObject();
    }

    private void Write(Evidence evidence)
    {
        Write(evidence.Fact);
        Property("label", evidence.Label);
        Property("line", evidence.Location?.Line);
        Property("column", evidence.Location?.Column);
    }

    private void Write(Outcome outcome)
    {
        Property("rule", outcome.RuleId);
        Property("outcome", Word(outcome.Kind));
        if (outcome.Subject is { } subject) Write(subject);
        Property("phase", outcome.Scope);
        if (!outcome.Missing.IsEmpty) Values("missing", outcome.Missing);
    }

    private void Write(FactReference fact)
    {
        Property("kind", fact.Kind);
        Property("id", fact.Id);
    }

    private void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WritePropertyName(name);
        _json.WriteStartArray();
        foreach (var item in items)
        {
            _json.WriteStartObject();
            write(item);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Values(string name, IEnumerable<string> values)
    {
        _json.WritePropertyName(name);
        _json.WriteStartArray();
        foreach (var value in values) _json.WriteHarmless(value);
        _json.WriteEndArray();
    }

    private void Property(string name, object? value)
    {
        if (value is null) return;
        _json.WritePropertyName(name);
        _json.WriteHarmless(value);
    }

    private static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
