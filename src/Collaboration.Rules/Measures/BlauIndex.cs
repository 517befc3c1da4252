using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>Blau index of diversity: the chance that two items drawn with replacement fall in different categories, 1 − Σp².</summary>
/// <remarks>
/// No unit. Undefined when there are no items. Results are the doubles nearest to the exact values, so the order of the categories
/// changes no bit. Time is linear in the number K of categories.
/// Sources: Blau 1977; for the index of qualitative variation Mueller and Schuessler 1961.
/// </remarks>
public static class BlauIndex
{
    /// <summary>The index of items counted by category: 0 for one category only to 1 − 1/K for equal counts.</summary>
    /// <param name="counts">The number of items in each category; a category without items changes nothing.</param>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public static double? Of(ReadOnlySpan<int> counts)
    {
        var (total, squares) = Sums(counts);
        return total.IsZero ? null : new Fraction((total * total) - squares, total * total).ToDouble();
    }

    /// <summary>The index of qualitative variation, the Blau index × K/(K − 1): 0 for one category only to 1 for equal counts.</summary>
    /// <param name="counts">The number of items in each of the K categories that could occur, 0 where none did.</param>
    /// <returns>Null when undefined, also for fewer than two categories.</returns>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public static double? QualitativeVariation(ReadOnlySpan<int> counts)
    {
        var (total, squares) = Sums(counts);
        if (total.IsZero || counts.Length < 2) return null;
        return new Fraction(counts.Length * ((total * total) - squares), (counts.Length - 1) * total * total).ToDouble();
    }

    private static (BigInteger Total, BigInteger Squares) Sums(ReadOnlySpan<int> counts)
    {
        var (total, squares) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var count in counts)
        {
            if (count < 0) throw new ArgumentException($"A count is {count}; it must be 0 or more.", nameof(counts));
            total += count;
            squares += (BigInteger)count * count;
        }

        return (total, squares);
    }
}
