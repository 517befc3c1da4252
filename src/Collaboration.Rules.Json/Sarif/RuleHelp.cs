using System.Text.RegularExpressions;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Json.Sarif;

/// <summary>What a rule's page says, in the forms that a log has for it.</summary>
/// <param name="Lead">Its first paragraph.</param>
/// <param name="Text">All of it as plain text.</param>
/// <param name="Markdown">All of it as Markdown, without links to pages that do not come with it; null where there is no page.</param>
internal sealed partial record RuleHelp(string Lead, string Text, string? Markdown)
{
    /// <summary>Names the tool.</summary>
    public const string ToolUri = "urn:collaboration-rules";

    public static RuleHelp Of(string? page, DiagnosticDescriptor descriptor)
    {
        if (page is null) return new(descriptor.Title, Sentence(descriptor.Title), null);
        var markdown = RelativeLink().Replace(page.ReplaceLineEndings("\n"), "$1").Trim();
        var text = Decoration().Replace(AbsoluteLink().Replace(markdown, "$1 ($2)"), "");
        var lead = text.Split("\n\n").Skip(1).FirstOrDefault() ?? descriptor.Title;
        return new(lead.ReplaceLineEndings(" "), text, markdown);
    }

    /// <summary>Names the rule for ever; no server has to answer for that.</summary>
    public static string UriOf(string id) => $"urn:collaboration-rules:{id}";

    /// <summary>A text that ends as a sentence does.</summary>
    public static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";

    [GeneratedRegex(@"\[([^\]]+)\]\((?!https?:)[^)\s]+\)")]
    private static partial Regex RelativeLink();

    [GeneratedRegex(@"\[([^\]]+)\]\((https?:[^)\s]+)\)")]
    private static partial Regex AbsoluteLink();

    /// <summary>Marks of headings, quotations, code and emphasis, which say nothing in plain text.</summary>
    [GeneratedRegex(@"^#+ |^> ?|^```\w*\n|`|(?<!\w)\*{1,2}(?=\S)|(?<=\S)\*{1,2}(?!\w)", RegexOptions.Multiline)]
    private static partial Regex Decoration();
}
