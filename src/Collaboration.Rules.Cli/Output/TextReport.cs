using System.Globalization;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json.Baselines;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Output;

/// <summary>A line for each problem and diagnostic, as compilers write them, and counts at the end.</summary>
internal sealed class TextReport(TextWriter writer, ReportOptions options) : IAnalysisReport
{
    private const int MostMissing = 8;

    private readonly ResultsSummary _summary = new();

    public void Add(DocumentAnalysis analysis)
    {
        _summary.Add(analysis);
        foreach (var line in InOrder(Lines(analysis), analysis.Document.Path)) Write(line);
        if (options.ShowOutcomes) WriteOutcomes(analysis);
    }

    public void AddAbsent(BaselineEntry entry)
    {
        _summary.AddAbsent();
        writer.WriteLine(PlainText.OneLine($"{entry.Path}: absent {entry.Rule}: {entry.Message}"));
    }

    /// <summary>Left to standard error, which names it as it happens.</summary>
    public void AddFailure(string path, string message)
    {
    }

    public void Dispose()
    {
        if (options.IsQuiet) return;
        writer.WriteLine();
        var found = $"{Count(_summary.Errors, "error")}, {Count(_summary.Warnings, "warning")}, {_summary.Infos} for information{(_summary.Suppressed > 0 ? $", {_summary.Suppressed} suppressed" : "")}";
        writer.WriteLine($"{Count(_summary.Documents, "document")}, {Count(_summary.Facts, "fact")}: {found}");
        writer.WriteLine($"outcomes: {Count(_summary.Violations, "violation")}, {_summary.Clear} clear, {_summary.NotAssessed} not assessed, {_summary.NotApplicable} not applicable");
        if (options.Sarif.HasBaseline) writer.WriteLine($"baseline: {_summary.New} new, {_summary.Unchanged} unchanged, {_summary.Absent} absent");
        WriteMissing([.. _summary.Missing]);
    }

    private void WriteMissing(IReadOnlyList<KeyValuePair<string, int>> missing)
    {
        if (missing.Count == 0) return;
        var named = string.Join(", ", missing.Take(MostMissing).Select(pair => $"{pair.Key} ({pair.Value})"));
        var more = missing.Count > MostMissing ? $", and {missing.Count - MostMissing} more, which --outcomes shows" : "";
        writer.WriteLine($"not assessed most often for want of: {named}{more}");
    }

    private IEnumerable<Line> Lines(DocumentAnalysis analysis)
    {
        foreach (var problem in analysis.Problems)
            yield return new(problem.Location, problem.Severity, problem.Id, problem.Message);
        var shown = analysis.Shown
            .Where(diagnostic => diagnostic.Suppression is null || options.ShowSuppressed)
            .Where(diagnostic => diagnostic.BaselineState != BaselineState.Unchanged || options.ShowUnchanged);
        foreach (var diagnostic in shown)
            yield return new(diagnostic.Location ?? new(analysis.Document.Path, 1, 1), diagnostic.Severity, diagnostic.Id, Explained(diagnostic));
    }

    /// <summary>By place: in the document first, then in other files by name.</summary>
    private static IEnumerable<Line> InOrder(IEnumerable<Line> lines, string path) => lines
        .OrderBy(line => line.Location.Path != path)
        .ThenBy(line => line.Location.Path, StringComparer.Ordinal)
        .ThenBy(line => line.Location.Line)
        .ThenBy(line => line.Location.Column);

    private static string Explained(Diagnostic diagnostic)
    {
        var phase = diagnostic.Scope is null ? "" : $" (in phase {diagnostic.Scope})";
        var sources = diagnostic.Descriptor.Sources.IsEmpty ? "" : $" [{string.Join("; ", diagnostic.Descriptor.Sources)}]";
        var unchanged = diagnostic.BaselineState == BaselineState.Unchanged ? " (unchanged)" : "";
        return diagnostic.Message + phase + sources + unchanged + SuppressionText.Of(diagnostic.Suppression);
    }

    private void Write(Line line)
    {
        var severity = line.Severity.ToString().ToLowerInvariant();
        writer.WriteLine($"{PlainText.OneLine(line.Location.ToString())}: {Coloured(severity, line.Severity)} {line.Id}: {PlainText.OneLine(line.Text)}");
    }

    private void WriteOutcomes(DocumentAnalysis analysis)
    {
        foreach (var outcome in analysis.Result.Outcomes)
        {
            if (outcome.Kind == OutcomeKind.Violation) continue;
            var location = outcome.Subject is { } subject ? analysis.Document.Snapshot.LocationOf(subject) : null;
            var phase = outcome.Scope is null ? "" : $" (in phase {outcome.Scope})";
            writer.WriteLine(PlainText.OneLine($"{location?.ToString() ?? analysis.Document.Path}: {Described(outcome)}{phase}"));
        }
    }

    private static string Described(Outcome outcome) => outcome.Kind switch
    {
        OutcomeKind.Clear => $"clear {outcome.RuleId}: {outcome.Subject}",
        OutcomeKind.NotApplicable => $"not applicable {outcome.RuleId}",
        _ => $"not assessed {outcome.RuleId}:{(outcome.Subject is { } subject ? $" {subject}" : "")} for want of {string.Join(", ", outcome.Missing)}",
    };

    private string Coloured(string text, DiagnosticSeverity severity)
    {
        if (!options.UseColour) return text;
        var colour = severity switch { DiagnosticSeverity.Error => 31, DiagnosticSeverity.Warning => 33, _ => 36 };
        return string.Create(CultureInfo.InvariantCulture, $"\e[{colour}m{text}\e[0m");
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private readonly record struct Line(SourceLocation Location, DiagnosticSeverity Severity, string Id, string Text);
}
