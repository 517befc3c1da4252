using System.Globalization;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>A Markdown table with a row for each measurement and a column for each peer; the first two peers are the hand-written ones.</summary>
public static class RatioTable
{
    /// <summary>Each cell is the number; for engines its ratios to the pooled and the plain hand-written peer come first.</summary>
    public static void Write(TextWriter output, IReadOnlyList<string> peers, IEnumerable<Measurement> measurements)
    {
        output.WriteLine($"| | {string.Join(" | ", peers)} |");
        output.WriteLine($"|---|{string.Concat(Enumerable.Repeat("---:|", peers.Count))}");
        foreach (var measurement in measurements)
        {
            var cells = Enumerable.Range(0, peers.Count).Select(peer => Cell(measurement, peer));
            output.WriteLine($"| {measurement.Title} | {string.Join(" | ", cells)} |");
        }
    }

    private static string Cell(Measurement measurement, int peer)
    {
        if (measurement.Values[peer] is not { } value) return "—";
        var isEngine = peer > 1 && measurement.HasRatios;
        return isEngine ? $"{Ratio(measurement, value, 0)}, {Ratio(measurement, value, 1)} ({Number(value)})" : Number(value);
    }

    private static string Ratio(Measurement measurement, double value, int reference) =>
        measurement.Values[reference] is { } other and > 0 ? $"×{Number(value / other)}" : "—";

    internal static string Number(double value) => value.ToString(Math.Abs(value) switch
    {
        0 => "0",
        < 0.1 => "0.0000",
        < 10 => "0.00",
        < 100 => "0.0",
        _ => "#,##0",
    }, CultureInfo.InvariantCulture);
}
