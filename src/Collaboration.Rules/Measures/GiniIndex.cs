using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>Gini index: inequality of amounts, Σ(2i − n − 1)xᵢ / (nΣx) over the amounts in ascending order.</summary>
/// <remarks>
/// No unit. Undefined when the amounts sum to 0, so also for no amount, or when one is negative. Results are the doubles nearest to
/// the exact values: neither the order of the amounts nor their unit changes a bit. Time is n log n.
/// Sources: Gini 1912; for small samples Deltas 2003. There is no universal cut-off.
/// </remarks>
public static class GiniIndex
{
    /// <summary>The index of a whole population: 0 when all are equal to (n − 1)/n when one holds all.</summary>
    /// <returns>Null when undefined.</returns>
    public static double? Of(ReadOnlySpan<decimal> amounts)
    {
        if (ExactAmounts.From(amounts) is not { } exact) return null;
        return new Fraction(RankWeightedSum(exact), amounts.Length * exact.Total).ToDouble();
    }

    /// <summary>The small-sample form, times n/(n − 1): 0 when all are equal to 1 when one holds all.</summary>
    /// <returns>Null when undefined, also for fewer than two amounts.</returns>
    public static double? SmallSample(ReadOnlySpan<decimal> amounts)
    {
        if (amounts.Length < 2 || ExactAmounts.From(amounts) is not { } exact) return null;
        return new Fraction(RankWeightedSum(exact), (amounts.Length - 1) * exact.Total).ToDouble();
    }

    private static BigInteger RankWeightedSum(ExactAmounts exact)
    {
        var ascending = exact.Units.Order().ToArray();
        var sum = BigInteger.Zero;
        for (var i = 0; i < ascending.Length; i++) sum += ((2L * i) + 1 - ascending.Length) * ascending[i];
        return sum;
    }
}
