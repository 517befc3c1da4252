using System.Numerics;
using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>
/// Kendall's coefficient of concordance: how far m raters order n items alike, W = 12S / (m²(n³ − n) − mΣT), where S is the sum of
/// squared deviations of the items' rank sums from their mean and T = Σ(t³ − t) over the groups of t tied items of one rater.
/// </summary>
/// <remarks>
/// Tied items share their mid-rank. Range 0 (no agreement) to 1 (identical orders), no unit. Undefined for fewer than two raters or
/// two items, or when every rater ties all items. Only the order within a rater matters, so ranks and ratings do equally well, high
/// or low first as long as all raters agree on it. The result is the double nearest to the exact value: permuting raters or items
/// changes no bit. Time is m n log n. Sources: Kendall and Babington Smith 1939; bands .1/.3/.5/.7/.9 from very weak to unusually
/// strong: Schmidt 1997.
/// </remarks>
public static class KendallW
{
    /// <summary>The concordance of <paramref name="ratings"/>: one list per rater, items in the same order.</summary>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    /// <exception cref="ArgumentException">Two raters rate a different number of items.</exception>
    public static double? Of(IReadOnlyList<EquatableArray<decimal>> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        if (ratings.Any(row => row.Count != ratings[0].Count))
            throw new ArgumentException("Every rater must rate every item.", nameof(ratings));
        if (ratings.Count < 2 || ratings[0].Count < 2) return null;

        BigInteger raters = ratings.Count, items = ratings[0].Count;
        var rankSums = new long[ratings[0].Count];
        var ties = BigInteger.Zero;
        foreach (var row in ratings) ties += AddDoubledRanks(row.AsSpan(), rankSums);

        var deviations = rankSums.Aggregate(BigInteger.Zero, (sum, rank) => sum + BigInteger.Pow(rank - (raters * (items + 1)), 2));
        var largest = (raters * raters * ((items * items * items) - items)) - (raters * ties);
        return largest.IsZero ? null : new Fraction(3 * deviations, largest).ToDouble();
    }

    /// <summary>Adds twice the mid-rank of each item, a whole number, and returns this rater's T.</summary>
    private static BigInteger AddDoubledRanks(ReadOnlySpan<decimal> row, long[] rankSums)
    {
        var values = row.ToArray();
        var order = new int[values.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(values, order);

        var correction = BigInteger.Zero;
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && values[end] == values[start]) end++;
            for (var i = start; i < end; i++) rankSums[order[i]] += start + 1 + end;
            correction += BigInteger.Pow(end - start, 3) - (end - start);
        }

        return correction;
    }
}
