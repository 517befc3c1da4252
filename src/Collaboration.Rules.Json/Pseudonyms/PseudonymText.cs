using System.Globalization;
using System.Text;

namespace Collaboration.Rules.Json.Pseudonyms;

/// <summary>Replaces words and phrases in texts, each by what stands for it.</summary>
/// <remarks>
/// A phrase is found where it is not part of a longer word, however its apostrophes, hyphens, spaces and accents are encoded. The longest
/// phrase at a place counts, and what has been put in is not looked at again. Letters of scripts that set no spaces between words
/// are words of their own. Work is proportional to the text, not to the number of phrases.
/// </remarks>
internal sealed class PseudonymText
{
    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a phrase; the first of two equal ones counts, and a blank one is passed over.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="pseudonym">What stands for it.</param>
    /// <param name="anyCase">Whether it is meant however its letters are written; otherwise only as given or all in capitals.</param>
    public void Add(string phrase, string pseudonym, bool anyCase)
    {
        var plain = Plain(ComposedText.Of(phrase)).Trim();
        if (plain.Length == 0) return;
        var first = plain[..EndOfWord(plain, 0)];
        if (!_byFirstWord.TryGetValue(first, out var phrases)) _byFirstWord[first] = phrases = [];
        phrases.Add(new(plain, anyCase, pseudonym));
    }

    /// <summary>Whether a text is as a whole one of the phrases.</summary>
    public bool Has(string text)
    {
        var plain = Plain(ComposedText.Of(text)).Trim();
        return plain.Length > 0 && Find(plain, 0)?.Text.Length == plain.Length;
    }

    public string Replace(string text)
    {
        if (_byFirstWord.Count == 0) return text;
        var composed = ComposedText.Of(text);
        var plain = Plain(composed);
        var written = new StringBuilder();
        var copied = 0;
        for (var at = 0; at < plain.Length;)
        {
            var found = at == 0 || !Joins(plain[at - 1], plain[at]) ? Find(plain, at) : null;
            if (found is not null) written.Append(composed, copied, at - copied).Append(found.Pseudonym);
            at += found?.Text.Length ?? 1;
            if (found is not null) copied = at;
        }

        return copied == 0 ? text : written.Append(composed, copied, composed.Length - copied).ToString();
    }

    /// <summary>The longest phrase that stands at a place, the first added among equals.</summary>
    private Phrase? Find(string text, int at)
    {
        if (!_byFirstWord.TryGetValue(text[at..EndOfWord(text, at)], out var phrases)) return null;
        return phrases.Where(phrase => phrase.StandsAt(text, at) && IsEnd(text, at + phrase.Text.Length)).MaxBy(phrase => phrase.Text.Length);
    }

    private static bool IsEnd(string text, int at) => at == text.Length || !Joins(text[at - 1], text[at]);

    private static bool Joins(char left, char right) => IsPartOfWord(left) && IsPartOfWord(right);

    /// <summary>Letters without case and surrogates stand for themselves: most of the scripts they belong to set no spaces.</summary>
    private static bool IsPartOfWord(char character) => char.GetUnicodeCategory(character) is not UnicodeCategory.OtherLetter
        && (char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static int EndOfWord(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && Joins(text[end - 1], text[end])) end++;
        return end;
    }

    /// <summary>The same length, with differences gone that do not tell names apart.</summary>
    private static string Plain(string text) => string.Create(text.Length, text, (plain, source) =>
    {
        for (var i = 0; i < plain.Length; i++) plain[i] = Plain(source[i]);
    });

    private static char Plain(char character) => character switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\u0060' or '\u00B4' => '\'',
        >= '\u2010' and <= '\u2015' => '-',
        _ => char.IsWhiteSpace(character) ? ' ' : character,
    };

    private sealed record Phrase(string Text, bool AnyCase, string Pseudonym)
    {
        public bool StandsAt(string text, int at)
        {
            if (string.Compare(text, at, Text, 0, Text.Length, StringComparison.OrdinalIgnoreCase) != 0) return false;
            var found = text.Substring(at, Text.Length);
            return AnyCase || found == Text || (found.Length > 1 && !found.Any(char.IsLower));
        }
    }
}
