using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>
/// Gower distance: the mean difference of two items over the attributes known for both, Σ wₖdₖ / Σ wₖ, where wₖ is 1 if both values
/// are known and else 0.
/// </summary>
/// <remarks>
/// A nominal attribute differs by 0 or 1, a numeric one by |x − y| / range; where the range is 0 nobody differs and dₖ is 0. Range 0
/// to 1, no unit; symmetric. Undefined when no attribute is known for both. Terms are summed in sorted order, so the order of
/// attributes or items changes no bit. Source: Gower 1971. There is no published cut-off.
/// </remarks>
public static class GowerDistance
{
    /// <summary>The distance of two items. Time is n log n in the number of attributes.</summary>
    /// <param name="first">The attributes of one item.</param>
    /// <param name="second">The attributes of the other, in the same order.</param>
    /// <param name="ranges">The range of each attribute over the population; not read for nominal ones.</param>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentException">
    /// The lengths differ, an attribute is nominal in one item and numeric in the other, or two numbers lie further apart than their range.
    /// </exception>
    public static double? Between(ReadOnlySpan<AttributeValue> first, ReadOnlySpan<AttributeValue> second, ReadOnlySpan<decimal> ranges)
    {
        if (first.Length != second.Length || first.Length != ranges.Length)
            throw new ArgumentException($"{first.Length} and {second.Length} attributes need as many ranges, not {ranges.Length}.");

        var differences = new double[first.Length];
        var known = 0;
        for (var i = 0; i < first.Length; i++)
        {
            if (Difference(first[i], second[i], ranges[i]) is { } difference) differences[known++] = difference;
        }

        return known == 0 ? null : SortedSum.Of(differences.AsSpan(0, known)) / known;
    }

    /// <summary>
    /// The mean distance over all pairs of a set, with the range of each numeric attribute taken from the set; pairs without a common
    /// attribute are left out.
    /// </summary>
    /// <remarks>
    /// Time is n log n for items that know the same attributes, and grows with the number of different sets of known attributes. Where
    /// that number times the number of different items is above 1,048,576, so never up to 1,024 different items, each pair weighs as
    /// many times as it has attributes in common: the mean over all comparisons of two known values. Both are the same mean, but for
    /// these weights, and equal where nothing is missing.
    /// </remarks>
    /// <returns>Null, for undefined, when no pair has a distance, so also for fewer than two items.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">Items differ in the number of attributes or in the type of one.</exception>
    public static double? MeanPairwise(IReadOnlyList<EquatableArray<AttributeValue>> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Any(item => item.Count != items[0].Count))
            throw new ArgumentException("Every item needs the same attributes.", nameof(items));
        if (items.Count < 2) return null;

        var sum = GowerSum.Of(items.Select(item => new GowerItem(item, 1)).ToArray());
        return sum.Weight.IsZero ? null : SortedSum.Of(sum.Terms.ToArray()) / (double)sum.Weight;
    }

    private static double? Difference(AttributeValue x, AttributeValue y, decimal range)
    {
        if (x.IsMissing || y.IsMissing) return null;
        if (x.Category is { } category && y.Category is { } other) return category == other ? 0 : 1;
        if (x.Number is not { } a || y.Number is not { } b)
            throw new ArgumentException("An attribute is nominal in one item and numeric in another; make it one of them.");
        var gap = decimal.Abs(a - b);
        if (gap > range)
            throw new ArgumentException(FormattableString.Invariant($"{a} and {b} lie further apart than their range {range}; widen it."));
        return gap == 0 ? 0 : (double)(gap / range);
    }
}
