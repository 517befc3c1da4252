using System.Globalization;
using System.Text;

namespace Collaboration.Rules.Cli.Output;

/// <summary>Makes text that others wrote fit to be shown: on one line, without control over the terminal, and not without end.</summary>
internal static class PlainText
{
    private const int Longest = 2_000;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>
    /// White space becomes blanks; what controls the terminal or turns the direction of writing becomes U+FFFD, so that it is seen. Text
    /// of more than 2,000 characters is cut, and says so.
    /// </summary>
    public static string OneLine(string text) => Cut(text, Longest);

    /// <summary>The same, of at most about <paramref name="longest"/> characters.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 ? text : Plain(text);
        return string.Create(CultureInfo.InvariantCulture, $"{Plain(text.AsSpan(0, longest))}… ({text.Length:N0} characters)");
    }

    private static string Plain(ReadOnlySpan<char> text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) plain.Append(Plain(rune));
        return plain.ToString();
    }

    private static Rune Plain(Rune rune)
    {
        if (Rune.IsWhiteSpace(rune)) return new(' ');
        var category = Rune.GetUnicodeCategory(rune);
        var isHidden = category is UnicodeCategory.Control or UnicodeCategory.Format && rune.Value is not (ZeroWidthJoiner or ZeroWidthNonJoiner);
        return isHidden ? Rune.ReplacementChar : rune;
    }
}
