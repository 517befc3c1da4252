using System.Collections.Frozen;
using System.Text;

namespace Collaboration.Rules.Json.Pseudonyms;

/// <summary>Writes letters with an accent in one form, whether they were one character or a letter and a mark.</summary>
/// <remarks>For the letters of European languages: the product runs without the tables of the platform, which differ between machines.</remarks>
internal static class ComposedText
{
    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = Table(
        ('\u0300', "AÀEÈIÌNǸOÒUÙ"),
        ('\u0301', "AÁCĆEÉIÍLĹNŃOÓRŔSŚUÚYÝZŹ"),
        ('\u0302', "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶ"),
        ('\u0303', "AÃIĨNÑOÕUŨ"),
        ('\u0304', "AĀEĒIĪOŌUŪ"),
        ('\u0306', "AĂEĔGĞIĬOŎUŬ"),
        ('\u0307', "CĊEĖGĠIİZŻ"),
        ('\u0308', "AÄEËIÏOÖUÜYŸ"),
        ('\u030A', "AÅUŮ"),
        ('\u030B', "OŐUŰ"),
        ('\u030C', "CČDĎEĚLĽNŇRŘSŠTŤZŽ"),
        ('\u0327', "CÇGĢKĶLĻNŅRŖSŞTŢ"),
        ('\u0328', "AĄEĘIĮUŲ"));

    /// <summary>The text in that form; a surrogate without its other half becomes the replacement character.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var composed = new StringBuilder(text.Length);
        foreach (var character in Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)))
        {
            if (composed.Length > 0 && Composed.TryGetValue((composed[^1], character), out var both)) composed[^1] = both;
            else composed.Append(character);
        }

        return composed.ToString();
    }

    /// <param name="marks">Each mark with the capitals that take it, each capital followed by what the two make.</param>
    private static FrozenDictionary<(char Letter, char Mark), char> Table(params (char Mark, string Pairs)[] marks) => marks
        .SelectMany(mark => mark.Pairs.Chunk(2), (mark, pair) => (Letter: pair[0], Both: pair[1], mark.Mark))
        .SelectMany(row => new[] { row, (char.ToLowerInvariant(row.Letter), char.ToLowerInvariant(row.Both), row.Mark) })
        .ToFrozenDictionary(row => (row.Item1, row.Item3), row => row.Item2);
}
