namespace Collaboration.Rules.Research.Statistics;

/// <summary>Adjusts the p-values of several tests for being several.</summary>
public static class MultipleComparisons
{
    /// <summary>The adjusted p-values in the order of <paramref name="pValues"/>: each may be held against the level as it is.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pValues"/> is null.</exception>
    /// <exception cref="ArgumentException">A p-value is not between 0 and 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="adjustment"/> is none that is known.</exception>
    public static IReadOnlyList<double> Adjust(IReadOnlyList<double> pValues, PValueAdjustment adjustment)
    {
        ArgumentNullException.ThrowIfNull(pValues);
        if (pValues.Any(value => !(value >= 0 && value <= 1))) throw new ArgumentException("A p-value is not between 0 and 1; leave it out.", nameof(pValues));
        return adjustment switch
        {
            PValueAdjustment.Holm => Holm(pValues),
            PValueAdjustment.BenjaminiHochberg => BenjaminiHochberg(pValues),
            PValueAdjustment.None => [.. pValues],
            _ => throw new ArgumentOutOfRangeException(nameof(adjustment), adjustment, "There is no such adjustment; use one that is named."),
        };
    }

    /// <summary>From the smallest, each times the number that are left, and none below one before it.</summary>
    private static double[] Holm(IReadOnlyList<double> pValues)
    {
        var (adjusted, greatest) = (new double[pValues.Count], 0.0);
        foreach (var (place, index) in Enumerable.Range(0, pValues.Count).OrderBy(i => pValues[i]).Index())
            adjusted[index] = greatest = Math.Max(greatest, Math.Min(1, (pValues.Count - place) * pValues[index]));
        return adjusted;
    }

    /// <summary>From the greatest, each times the number of all through its rank, and none above one before it.</summary>
    private static double[] BenjaminiHochberg(IReadOnlyList<double> pValues)
    {
        var (adjusted, least) = (new double[pValues.Count], 1.0);
        foreach (var (place, index) in Enumerable.Range(0, pValues.Count).OrderByDescending(i => pValues[i]).Index())
            adjusted[index] = least = Math.Min(least, pValues[index] * pValues.Count / (pValues.Count - place));
        return adjusted;
    }
}
