namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>A Markdown table with a row for each comparison.</summary>
public static class ComparisonTable
{
    public static void WriteHeader(TextWriter output)
    {
        output.WriteLine("| what | against | ratio | from | to | |");
        output.WriteLine("|---|---|---:|---:|---:|---|");
    }

    public static void Write(TextWriter output, Comparison comparison)
    {
        var ratio = comparison is { Reference: > 0, Value: { } value } ? $"×{RatioTable.Number(value / comparison.Reference.Value)}" : "—";
        output.WriteLine($"| {comparison.What} | {comparison.Against} | {ratio} | {Cell(comparison.Reference)} | {Cell(comparison.Value)} | {comparison.Unit} |");
    }

    private static string Cell(double? number) => number is { } known ? RatioTable.Number(known) : "not in time";
}
