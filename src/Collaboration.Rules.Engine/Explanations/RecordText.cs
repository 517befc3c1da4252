using System.Globalization;

namespace Collaboration.Rules.Engine.Explanations;

/// <summary>
/// Reads the values out of a record as it writes itself: <c>Row { Share = 0.48, Maximum = 0.5 }</c>. The text serves, since the types of
/// rows are nobody's business and a trimmed program no longer knows their properties.
/// </summary>
internal static class RecordText
{
    private const int LongestValue = 60;
    private const string Open = " { ";
    private const string Close = " }";

    /// <summary>The values by name, those of records within by their own names; lists and long texts left out, and what is empty.</summary>
    public static EquatableArray<RowValue> Values(string text)
    {
        var values = new List<RowValue>();
        Read(text, values);
        return values.Distinct().ToEquatableArray();
    }

    private static void Read(string text, List<RowValue> values)
    {
        var open = text.IndexOf(Open, StringComparison.Ordinal);
        if (open < 0 || !text.EndsWith(Close, StringComparison.Ordinal) || !text.AsSpan(0, open).ContainsOnlyLetters()) return;
        foreach (var pair in Parts(text[(open + Open.Length)..^Close.Length]))
        {
            var split = pair.IndexOf(" = ", StringComparison.Ordinal);
            if (split > 0) Add(pair[..split], pair[(split + 3)..], values);
        }
    }

    private static void Add(string name, string value, List<RowValue> values)
    {
        if (value.Contains(Open, StringComparison.Ordinal) && !value.StartsWith('[')) Read(value, values);
        else if (value.Length is > 0 and <= LongestValue && !value.StartsWith("System.", StringComparison.Ordinal)) values.Add(new(name, Rounded(value)));
    }

    /// <summary>Splits at the commas that are not within a record or a list.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '{' or '[') depth++;
            else if (text[i] is '}' or ']') depth--;
            else if (depth == 0 && text.AsSpan(i).StartsWith(", ", StringComparison.Ordinal))
            {
                yield return text[start..i];
                start = i + 2;
            }
        }

        yield return text[start..];
    }

    private static string Rounded(string value) =>
        value.Contains('.', StringComparison.Ordinal) && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.####", CultureInfo.InvariantCulture)
            : value;

    private static bool ContainsOnlyLetters(this ReadOnlySpan<char> name)
    {
        foreach (var character in name)
            if (!char.IsLetterOrDigit(character) && character is not ('_' or '`')) return false;
        return true;
    }
}
