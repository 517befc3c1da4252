namespace Collaboration.Rules.Measures;

/// <summary>Jensen–Shannon divergence of two distributions: H((P + Q)/2) − (H(P) + H(Q))/2, with logarithms to base 2.</summary>
/// <remarks>
/// Range 0 (the same) to 1 (nothing in common), unit bit; symmetric. Undefined when one distribution is empty (its weights sum to 0)
/// or has a negative weight. Weights are normalised exactly and the terms are summed in sorted order, so neither the order of the
/// categories nor the unit of either side changes a bit. Time is n log n in the number of categories.
/// Source: Lin 1991. There is no published cut-off.
/// </remarks>
public static class JensenShannonDivergence
{
    /// <summary>The divergence of two distributions given as weights over the same categories in the same order.</summary>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static double? Between(ReadOnlySpan<decimal> first, ReadOnlySpan<decimal> second)
    {
        if (first.Length != second.Length)
            throw new ArgumentException($"One distribution has {first.Length} categories and the other {second.Length}.", nameof(second));
        if (ExactAmounts.From(first) is not { } p || ExactAmounts.From(second) is not { } q) return null;

        var terms = new double[first.Length];
        for (var i = 0; i < terms.Length; i++) terms[i] = Term(Share(p, i), Share(q, i));
        return Math.Clamp(SortedSum.Of(terms), 0, 1);
    }

    private static double Share(ExactAmounts amounts, int index) => new Fraction(amounts.Units[index], amounts.Total).ToDouble();

    private static double Term(double p, double q) => (Half(p, p + q) + Half(q, p + q)) / 2;

    private static double Half(double share, double both) => share == 0 ? 0 : share * Math.Log2(2 * share / both);
}
