using System.Globalization;
using System.Text;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Output.Html;

/// <summary>One page that needs nothing else: no script, no font, no network. It can be read on paper and in the dark.</summary>
/// <remarks>
/// The summary comes first and is known last, so what was found is kept until the end, as the text of the page. Whatever a document says goes
/// through <see cref="HtmlText"/>; the page forbids scripts besides.
/// </remarks>
internal sealed class HtmlReport(TextWriter writer) : IAnalysisReport
{
    private const int MostMissing = 15;
    private readonly ResultsSummary _summary = new();
    private readonly StringBuilder _documents = new();
    private readonly SortedDictionary<string, RuleCount> _rules = new(StringComparer.Ordinal);
    private readonly List<(string Path, string Message)> _failures = [];

    public void Add(DocumentAnalysis analysis)
    {
        _summary.Add(analysis);
        foreach (var diagnostic in analysis.Shown) Count(diagnostic);
        foreach (var outcome in analysis.Result.Outcomes) Of(outcome.RuleId).Outcomes[(int)outcome.Kind]++;
        new HtmlDocumentSection(_documents).Write(analysis);
    }

    public void AddFailure(string path, string message) => _failures.Add((path, message));

    public void Dispose()
    {
        writer.Write(HtmlStyle.Begin);
        WriteSummary();
        WriteRules();
        writer.Write(_documents);
        WriteSources();
        writer.Write(HtmlStyle.End);
        writer.Flush();
    }

    private void WriteSummary()
    {
        writer.Write("<h1>Collaboration analysis</h1>\n<section>\n<h2>Summary</h2>\n");
        writer.Write(HtmlText.Head("documents", "facts", "errors", "warnings", "for information"));
        writer.Write(HtmlText.Row(Numbers(_summary.Documents, _summary.Facts, _summary.Errors, _summary.Warnings, _summary.Infos)));
        writer.Write(HtmlText.Foot + HtmlText.Head("violations", "clear", "not assessed", "not applicable"));
        writer.Write(HtmlText.Row(Numbers(_summary.Violations, _summary.Clear, _summary.NotAssessed, _summary.NotApplicable)));
        writer.Write(HtmlText.Foot);
        WriteMissing([.. _summary.Missing]);
        foreach (var (path, message) in _failures) writer.Write($"<p class=\"error\"><strong>Not analysed:</strong> {HtmlText.Of(path)}: {HtmlText.Of(message)}</p>\n");
        writer.Write("</section>\n");
    }

    private void WriteMissing(IReadOnlyList<KeyValuePair<string, int>> missing)
    {
        if (missing.Count == 0) return;
        var named = string.Join(", ", missing.Take(MostMissing).Select(pair => $"{pair.Key} ({pair.Value})"));
        var more = missing.Count > MostMissing ? $" and {missing.Count - MostMissing} more" : "";
        writer.Write($"<p>Not assessed most often for want of: {HtmlText.Of(named + more)}.</p>\n");
    }

    private void WriteRules()
    {
        var found = _rules.Where(pair => pair.Value.Descriptor is not null).ToList();
        if (found.Count == 0) return;
        writer.Write("<section>\n<h2>By rule</h2>\n" + HtmlText.Head("rule", "title", "severity", "violations", "clear", "not assessed"));
        foreach (var (id, rule) in found.OrderByDescending(pair => pair.Value.Severity))
        {
            var counts = Numbers(rule[OutcomeKind.Violation], rule[OutcomeKind.Clear], rule[OutcomeKind.NotAssessed]);
            writer.Write(HtmlText.Row([id, rule.Descriptor!.Title, Word(rule.Severity), .. counts]));
        }

        writer.Write(HtmlText.Foot + "</section>\n");
    }

    private void WriteSources()
    {
        var sources = _rules.Where(pair => pair.Value.Descriptor is not null)
            .SelectMany(pair => pair.Value.Descriptor!.Sources, (pair, source) => (Source: source, pair.Key))
            .GroupBy(cited => cited.Source, cited => cited.Key, StringComparer.Ordinal)
            .OrderBy(cited => cited.Key, StringComparer.Ordinal)
            .ToList();
        if (sources.Count == 0) return;
        writer.Write("<section>\n<h2>Sources</h2>\n<ul>\n");
        foreach (var source in sources) writer.Write($"<li>{HtmlText.Of(source.Key)}: {HtmlText.Of(string.Join(", ", source))}</li>\n");
        writer.Write("</ul>\n</section>\n");
    }

    private void Count(Diagnostic diagnostic)
    {
        var rule = Of(diagnostic.Id);
        rule.Descriptor = diagnostic.Descriptor;
        if (diagnostic.Severity > rule.Severity) rule.Severity = diagnostic.Severity;
    }

    private RuleCount Of(string id)
    {
        if (!_rules.TryGetValue(id, out var rule)) _rules.Add(id, rule = new());
        return rule;
    }

    private static IEnumerable<string> Numbers(params IEnumerable<int> numbers) => numbers.Select(number => number.ToString(CultureInfo.InvariantCulture));

    private static string Word(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    private sealed class RuleCount
    {
        public DiagnosticDescriptor? Descriptor { get; set; }

        public DiagnosticSeverity Severity { get; set; }

        public int[] Outcomes { get; } = new int[Enum.GetValues<OutcomeKind>().Length];

        public int this[OutcomeKind kind] => Outcomes[(int)kind];
    }
}
