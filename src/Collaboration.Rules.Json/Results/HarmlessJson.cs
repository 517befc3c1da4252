using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace Collaboration.Rules.Json.Results;

/// <summary>Writes values as JSON that is harmless even on a terminal: what would control it or turn the direction of writing is escaped.</summary>
internal static class HarmlessJson
{
    /// <summary>Writes a value; a reader gets exactly what was written.</summary>
    public static void WriteHarmless(this JsonTextWriter json, object value)
    {
        if (value is string text && text.Any(IsHidden)) json.WriteRawValue(Escaped(JsonConvert.ToString(text)));
        else json.WriteValue(value);
    }

    private static string Escaped(string quoted)
    {
        var text = new StringBuilder(quoted.Length + 16);
        foreach (var character in quoted)
        {
            if (IsHidden(character)) text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            else text.Append(character);
        }

        return text.ToString();
    }

    /// <summary>Half a surrogate pair alone cannot be written as UTF-8; a whole pair reads the same escaped.</summary>
    private static bool IsHidden(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
