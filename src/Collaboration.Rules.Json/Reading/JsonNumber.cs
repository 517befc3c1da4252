using System.Globalization;

namespace Collaboration.Rules.Json.Reading;

/// <summary>Tells which numbers, as written in JSON, are held exactly.</summary>
internal static class JsonNumber
{
    private const int Digits = 28;

    /// <summary>Whether a <see cref="decimal"/> holds the number without rounding: at most 28 digits in all and after the point.</summary>
    public static bool IsExact(ReadOnlySpan<char> number)
    {
        if (number.Length <= Digits && !number.ContainsAny('e', 'E')) return true;
        var exponentAt = number.IndexOfAny('e', 'E');
        var mantissa = exponentAt < 0 ? number : number[..exponentAt];
        var exponent = 0;
        if (exponentAt >= 0 && !int.TryParse(number[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return false;
        var pointAt = mantissa.IndexOf('.');
        var fraction = pointAt < 0 ? 0 : mantissa.Length - pointAt - 1;
        if (mantissa.TrimStart("-0.").TrimEnd(pointAt < 0 ? "" : "0").Length > Digits + 1) return false;
        if (exponent is < -Digits or > Digits || fraction - exponent > Digits) return false;
        return decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
    }
}
