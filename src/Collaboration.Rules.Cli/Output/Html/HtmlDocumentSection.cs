using System.Globalization;
using System.Text;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Output.Html;

/// <summary>What was found in one document: its problems, then its diagnostics, the gravest first, each with its evidence and sources.</summary>
internal sealed class HtmlDocumentSection(StringBuilder page)
{
    public void Write(DocumentAnalysis analysis)
    {
        var document = analysis.Document;
        var name = document.Snapshot.Profile?.Name is { } known ? $"{known} ({document.Path})" : document.Path;
        page.Append(CultureInfo.InvariantCulture, $"<section>\n<h2><bdi>{HtmlText.Of(name)}</bdi></h2>\n<p>{HtmlText.Of(Counts(analysis))}</p>\n");
        foreach (var problem in analysis.Problems) WriteFinding(problem.Severity, problem.Id, problem.Message, problem.Location, []);
        foreach (var diagnostic in analysis.Shown.OrderByDescending(found => found.Severity)) Write(diagnostic, new(document.Path, 1, 1));
        page.Append("</section>\n");
    }

    private static string Counts(DocumentAnalysis analysis)
    {
        var result = analysis.Result;
        var looked = $"{result.Count(OutcomeKind.Violation)} violations, {result.Count(OutcomeKind.Clear)} clear";
        var open = $"{result.Count(OutcomeKind.NotAssessed)} not assessed, {result.Count(OutcomeKind.NotApplicable)} not applicable";
        return $"{analysis.Document.Snapshot.Facts.Count} facts; {looked}, {open}";
    }

    private void Write(Diagnostic diagnostic, SourceLocation top)
    {
        var phase = diagnostic.Scope is null ? "" : $" (in phase {diagnostic.Scope})";
        var title = $"{diagnostic.Id} {diagnostic.Descriptor.Title}";
        WriteFinding(diagnostic.Severity, title, diagnostic.Message + phase, diagnostic.Location ?? top, [.. Details(diagnostic)]);
    }

    private static IEnumerable<(string Term, IEnumerable<string> Texts)> Details(Diagnostic diagnostic)
    {
        if (diagnostic.Finding.Measurement is { } measured)
            yield return ("measured", [string.Create(CultureInfo.InvariantCulture, $"{measured.Value:0.####} {measured.Unit}, against {measured.Threshold:0.####}")]);
        if (!diagnostic.Finding.Evidence.IsEmpty)
            yield return ("evidence", diagnostic.Finding.Evidence.Select(Described));
        if (diagnostic.Suppression is { } suppression) yield return ("suppressed", [Described(suppression)]);
        if (diagnostic.BaselineState is { } state) yield return ("baseline", [state.ToString().ToLowerInvariant()]);
        if (!diagnostic.Descriptor.Sources.IsEmpty) yield return ("sources", diagnostic.Descriptor.Sources);
    }

    private static string Described(Evidence evidence) => $"{evidence.Label}: {evidence.Fact}{(evidence.Location is { } place ? $", {place}" : "")}";

    private static string Described(Suppression suppression)
    {
        var owner = suppression.Owner is { } name ? $", by {name}" : "";
        var until = suppression.Until is { } date ? string.Create(CultureInfo.InvariantCulture, $", until {date:yyyy-MM-dd}") : "";
        return (suppression.Justification.Length > 0 ? suppression.Justification : "known and accepted") + owner + until;
    }

    private void WriteFinding(
        DiagnosticSeverity severity, string title, string message, SourceLocation place, IReadOnlyList<(string Term, IEnumerable<string> Texts)> details)
    {
        var word = severity.ToString().ToLowerInvariant();
        page.Append(CultureInfo.InvariantCulture, $"<article class=\"{word}\">\n<h3><span class=\"severity\">{word}</span> {HtmlText.Of(title)}</h3>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p><bdi>{HtmlText.Of(message)}</bdi></p>\n<p class=\"place\">{HtmlText.Of(place.ToString())}</p>\n");
        if (details.Count > 0) page.Append("<dl>\n");
        foreach (var (term, texts) in details)
        {
            page.Append(CultureInfo.InvariantCulture, $"<dt>{HtmlText.Of(term)}</dt>\n");
            foreach (var text in texts) page.Append(CultureInfo.InvariantCulture, $"<dd><bdi>{HtmlText.Of(text)}</bdi></dd>\n");
        }

        page.Append(details.Count > 0 ? "</dl>\n</article>\n" : "</article>\n");
    }
}
