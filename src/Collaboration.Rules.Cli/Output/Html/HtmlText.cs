using System.Net;

namespace Collaboration.Rules.Cli.Output.Html;

/// <summary>The one way by which text gets into a page.</summary>
internal static class HtmlText
{
    /// <summary>Text that others wrote: on one line, without control characters or turns of direction, and without markup.</summary>
    public static string Of(string? text) => WebUtility.HtmlEncode(PlainText.OneLine(text ?? ""));

    /// <summary>A table row of cells, each of them escaped.</summary>
    public static string Row(params IEnumerable<string> cells) => $"<tr>{string.Concat(cells.Select(cell => $"<td>{Of(cell)}</td>"))}</tr>\n";

    /// <summary>The opening of a table with escaped headings.</summary>
    public static string Head(params IEnumerable<string> headings) =>
        $"<table>\n<thead><tr>{string.Concat(headings.Select(heading => $"<th scope=\"col\">{Of(heading)}</th>"))}</tr></thead>\n<tbody>\n";

    /// <summary>The closing of a table.</summary>
    public const string Foot = "</tbody>\n</table>\n";
}
