using System.Globalization;
using System.Text;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Json.Sarif;

/// <summary>A message as SARIF has them: a string of its rule, named by an id, with arguments, and the text that comes of both.</summary>
/// <remarks>
/// In strings braces are written twice and square brackets are escaped, so that a name in a document can neither be taken for a placeholder
/// nor make a link. Every message ends with a full stop.
/// </remarks>
/// <param name="Id">The id of the string.</param>
/// <param name="Template">The string, with numbered placeholders.</param>
/// <param name="Arguments">The arguments, in the order of their numbers.</param>
/// <param name="Text">The string with its arguments.</param>
internal sealed record SarifMessage(string Id, string Template, IReadOnlyList<string> Arguments, string Text)
{
    /// <param name="id">The id of the string for what holds throughout; another is made of it for what holds in a phase.</param>
    /// <param name="pieces">The pieces of the message; each that a placeholder stands for becomes an argument.</param>
    /// <param name="phase">The phase in which it holds; null where it holds throughout.</param>
    /// <param name="enquote">Whether every argument stands in quotes, which makes it easier to spot.</param>
    public static SarifMessage Of(string id, IEnumerable<MessagePart> pieces, string? phase, bool enquote)
    {
        MessagePart[] all = [.. pieces, .. InPhase(phase)];
        var (template, text, arguments) = (new StringBuilder(), new StringBuilder(), new List<string>());
        for (var i = 0; i < all.Length; i++)
        {
            var quote = all[i].Placeholder is not null && enquote && !IsQuoted(all, i) ? "'" : "";
            text.Append(quote).Append(Literal(all[i].Text)).Append(quote);
            if (all[i].Placeholder is null)
            {
                template.Append(Literal(all[i].Text));
                continue;
            }

            template.Append(CultureInfo.InvariantCulture, $"{quote}{{{arguments.Count}}}{quote}");
            arguments.Add(WithoutLinks(all[i].Text));
        }

        var stop = all[^1].Placeholder is null && all[^1].Text.EndsWith('.') ? "" : ".";
        return new(phase is null ? id : id + nameof(InPhase), template.Append(stop).ToString(), arguments, text.Append(stop).ToString());
    }

    /// <summary>The pieces of a message that is not made of a template, under a title.</summary>
    public static IEnumerable<MessagePart> Quoting(string title, string text) => [new($"{title}: '", null), new(text.TrimEnd('.'), "message"), new("'", null)];

    /// <summary>A text as part of a string: no placeholder, and no link.</summary>
    public static string Literal(string text) =>
        WithoutLinks(text).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static MessagePart[] InPhase(string? phase) => phase is null ? [] : [new(" (in phase '", null), new(phase, "phase"), new("')", null)];

    private static bool IsQuoted(MessagePart[] pieces, int at) =>
        at > 0 && at < pieces.Length - 1 && pieces[at - 1].Text.EndsWith('\'') && pieces[at + 1].Text.StartsWith('\'');

    private static string WithoutLinks(string text) => text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
}
