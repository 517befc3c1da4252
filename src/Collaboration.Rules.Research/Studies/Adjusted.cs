using Collaboration.Rules.Research.Statistics;

namespace Collaboration.Rules.Research.Studies;

/// <summary>Puts adjusted p-values beside the ones that rows have; rows without one are no test and do not count.</summary>
internal static class Adjusted
{
    public static IReadOnlyList<RuleDifference> Rules(IReadOnlyList<RuleDifference> rows, PValueAdjustment adjustment) =>
        Rows(rows, row => row.PValue, (row, value) => row with { AdjustedPValue = value }, adjustment);

    public static IReadOnlyList<MeasureDifference> Measures(IReadOnlyList<MeasureDifference> rows, PValueAdjustment adjustment) =>
        Rows(rows, row => row.Shift?.PValue, (row, value) => row with { AdjustedPValue = value }, adjustment);

    private static IReadOnlyList<T> Rows<T>(IReadOnlyList<T> rows, Func<T, double?> pValue, Func<T, double, T> with, PValueAdjustment adjustment)
    {
        var adjusted = new Queue<double>(MultipleComparisons.Adjust([.. rows.Select(pValue).OfType<double>()], adjustment));
        return [.. rows.Select(row => pValue(row) is null ? row : with(row, adjusted.Dequeue()))];
    }
}
