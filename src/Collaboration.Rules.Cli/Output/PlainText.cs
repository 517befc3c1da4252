using System.Globalization;

namespace Collaboration.Rules.Cli.Output;

/// <summary>Text from documents, made safe for a line of a terminal.</summary>
internal static class PlainText
{
    /// <summary>Names in documents are free text; a line break or an escape in one must not make a line of its own.</summary>
    public static string OneLine(string text) => string.Concat(text.Select(character => IsPlain(character) ? character : ' '));

    /// <summary>Neither a control character nor one that changes the direction of what follows.</summary>
    private static bool IsPlain(char character) =>
        char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
