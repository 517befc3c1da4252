using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>Herfindahl–Hirschman concentration of amounts over N parties, in its three usual forms.</summary>
/// <remarks>
/// With shares s and H = Σs². A party with an amount of 0 counts in N. All forms are undefined when the total is 0, so also for no
/// party, or when an amount is negative. Results are the doubles nearest to the exact values: neither the order of the amounts nor
/// their unit changes a bit. Time is linear in N.
/// Sources: Hirschman 1945; Herfindahl 1950; for the effective number Laakso and Taagepera 1979.
/// </remarks>
public static class HerfindahlHirschman
{
    /// <summary>The index in points: Σ(100 s)², 10000/N for equal amounts up to 10000 when one party holds all.</summary>
    /// <remarks>
    /// Market bands begin at 1000 and 1800 points; five or fewer parties exceed 1800 even when they are equal, so small groups are
    /// judged by <see cref="Normalised"/>.
    /// </remarks>
    /// <returns>Null when undefined.</returns>
    public static double? Points(ReadOnlySpan<decimal> amounts)
    {
        if (ExactAmounts.From(amounts) is not { } exact) return null;
        return new Fraction(10_000 * exact.SumOfSquares, exact.Total * exact.Total).ToDouble();
    }

    /// <summary>The index freed of the number of parties: (H − 1/N) / (1 − 1/N), 0 for equal amounts to 1 for one holder.</summary>
    /// <returns>Null when undefined, also for fewer than two parties.</returns>
    public static double? Normalised(ReadOnlySpan<decimal> amounts)
    {
        if (amounts.Length < 2 || ExactAmounts.From(amounts) is not { } exact) return null;
        return NormalisedFrom(amounts.Length, exact.SumOfSquares, exact.Total);
    }

    /// <summary>Likewise over groups of amounts, which are added exactly, however large.</summary>
    internal static double? NormalisedOfSums(IReadOnlyList<IReadOnlyList<decimal>> groups)
    {
        if (groups.Count < 2 || ExactAmounts.From([.. groups.SelectMany(amounts => amounts)]) is not { } exact) return null;
        return NormalisedFrom(groups.Count, exact.SumsOf(groups).Aggregate(BigInteger.Zero, (sum, units) => sum + (units * units)), exact.Total);
    }

    /// <summary>The number of equal parties that would be as concentrated: 1/H, 1 for one holder to N for equal amounts.</summary>
    /// <returns>Null when undefined.</returns>
    public static double? EffectiveNumber(ReadOnlySpan<decimal> amounts)
    {
        if (ExactAmounts.From(amounts) is not { } exact) return null;
        return new Fraction(exact.Total * exact.Total, exact.SumOfSquares).ToDouble();
    }

    private static double NormalisedFrom(int parties, BigInteger squares, BigInteger total) =>
        new Fraction((parties * squares) - (total * total), (parties - 1) * total * total).ToDouble();
}
