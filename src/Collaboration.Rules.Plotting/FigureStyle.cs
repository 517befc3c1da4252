using System.Globalization;
using System.Text;
using ScottPlot;
using SkiaSharp;

namespace Collaboration.Rules.Plotting;

/// <summary>What figures have in common: colours that the colour-blind tell apart (Okabe and Ito 2008), a font, labels that are fit to be shown.</summary>
internal static class FigureStyle
{
    private const int LongestLabel = 48;
    private static readonly string[] Fonts = ["DejaVu Sans", "Liberation Sans", "Noto Sans", "Segoe UI", "Helvetica", "Arial"];

    public static Color Blue { get; } = Color.FromHex("#0072B2");

    public static Color Orange { get; } = Color.FromHex("#D55E00");

    public static Color Grey { get; } = Color.FromHex("#DDDDDD");

    /// <summary>The first of the usual fonts that the machine has.</summary>
    public static string Font { get; } = Fonts.FirstOrDefault(SKFontManager.Default.FontFamilies.Contains) ?? ScottPlot.Fonts.Default;

    /// <summary>A text that others wrote on one line, without characters that no SVG may hold, and not without end.</summary>
    public static string Label(string text, int longest = LongestLabel)
    {
        var label = new StringBuilder(Math.Min(text.Length, longest) + 1);
        foreach (var rune in text.EnumerateRunes())
        {
            if (label.Length >= longest) return label.Append('…').ToString();
            label.Append(Rune.IsWhiteSpace(rune) ? " " : IsPrintable(rune) ? rune.ToString() : "\uFFFD");
        }

        return label.ToString();
    }

    public static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Names at whole places of an axis, from 0.</summary>
    public static void Name(this IAxis axis, IEnumerable<string> names, int longest = LongestLabel)
    {
        string[] labels = [.. names.Select(name => Label(name, longest))];
        axis.SetTicks([.. Enumerable.Range(0, labels.Length).Select(place => (double)place)], labels);
    }

    private static bool IsPrintable(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned) && rune.Value is not (0xFFFE or 0xFFFF);
}
