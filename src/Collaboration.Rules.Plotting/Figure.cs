using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ScottPlot;

namespace Collaboration.Rules.Plotting;

/// <summary>A figure of a study, to be saved as SVG or PNG. Not for use by several threads at once.</summary>
/// <remarks>The same figure gives the same bytes on the same machine; fonts, and with them widths of text, may differ between machines.</remarks>
public sealed partial class Figure
{
    private readonly int _width;
    private readonly int _height;

    internal Figure(Plot plot, int width, int height)
    {
        (Plot, _width, _height) = (plot, width, height);
        plot.Font.Set(FigureStyle.Font);
    }

    /// <summary>The plot, for whatever else is to be changed before it is saved.</summary>
    public Plot Plot { get; }

    /// <summary>The figure as an SVG document, in which labels are text.</summary>
    public string ToSvg()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        return ClipName().Replace(Plot.GetSvgXml(_width, _height), NameInOrder);

        string NameInOrder(Match name)
        {
            if (!names.TryGetValue(name.Value, out var known)) names[name.Value] = known = string.Create(CultureInfo.InvariantCulture, $"clip{names.Count}");
            return known;
        }
    }

    /// <summary>The figure as a PNG image.</summary>
    public byte[] ToPng() => Plot.GetImageBytes(_width, _height, ImageFormat.Png);

    /// <summary>Writes the figure as SVG, replacing what is there.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void SaveSvg(string path) => File.WriteAllText(path, ToSvg(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>Writes the figure as PNG, replacing what is there.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void SavePng(string path) => File.WriteAllBytes(path, ToPng());

    /// <summary>Areas that drawing is confined to are numbered through the life of the process; here, through the figure.</summary>
    [GeneratedRegex("(?<=<clipPath id=\"|clip-path=\"url\\(#)cl_[0-9a-f]+")]
    private static partial Regex ClipName();
}
