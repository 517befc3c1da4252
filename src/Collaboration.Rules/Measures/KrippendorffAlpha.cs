using System.Numerics;
using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>
/// Krippendorff's alpha: how far raters agree beyond chance, 1 − Dₒ/Dₑ. Dₒ is the mean squared difference of two values within a unit, where
/// each unit of m values weighs its pairs by 1/(m − 1); Dₑ is that of any two values among all.
/// </summary>
/// <remarks>
/// A unit is what is rated. Values may be missing; a unit with fewer than two is left out. 1 is perfect agreement, 0 what chance would give,
/// below 0 systematic disagreement; no unit. Undefined when no unit has two values, or all values are the same, so that chance has nothing to
/// disagree on. Squared differences: nominal 0 or 1; ordinal (values from the one to the other, both halved)²; interval (c − k)²; ratio
/// ((c − k)/(c + k))². Alpha is low too when all units are rated much alike. The result is the double nearest to the exact value, so the
/// order of raters and units changes no bit. Time grows with the square of the number of different values. At least .800 is reliable,
/// .667 to .800 tentative. Source: Krippendorff 2011, Computing Krippendorff's alpha-reliability.
/// </remarks>
public static class KrippendorffAlpha
{
    /// <summary>The agreement of <paramref name="ratings"/>: one list per rater, units in the same order, null where missing.</summary>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two raters have a different number of units, or a value is negative at the <see cref="MeasurementLevel.Ratio"/> level.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is none of those named.</exception>
    public static double? Of(IReadOnlyList<EquatableArray<decimal?>> ratings, MeasurementLevel level)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        if (ratings.Any(row => row.Count != ratings[0].Count))
            throw new ArgumentException("Every rater needs one place for every unit; leave it null where missing.", nameof(ratings));
        if (level == MeasurementLevel.Ratio && ratings.Any(row => row.Any(value => value < 0)))
            throw new ArgumentException("A ratio scale has no negative values.", nameof(ratings));
        if (ratings.Count == 0) return null;
        return OfUnits(Enumerable.Range(0, ratings[0].Count).Select(unit => ratings.Select(row => row[unit]).OfType<decimal>()), level);
    }

    /// <summary>The agreement within <paramref name="units"/>, each with the values it was given; who gave them makes no difference.</summary>
    internal static double? OfUnits(IEnumerable<IEnumerable<decimal>> units, MeasurementLevel level)
    {
        var tallies = units.Select(Tally).Where(tally => tally.Values.Sum() > 1).ToList();
        var all = Tally(tallies.SelectMany(tally => tally.SelectMany(value => Enumerable.Repeat(value.Key, value.Value))));
        var difference = Difference(all, level);
        var expected = Pairs(all, difference);
        if (expected.Numerator.IsZero) return null;

        var observed = default(Fraction);
        foreach (var tally in tallies)
            observed = observed.Plus(Pairs(tally, difference).Times(new(BigInteger.One, tally.Values.Sum() - 1)));
        var disagreement = observed.Times(new(all.Values.Sum() - 1, BigInteger.One)).Over(expected);
        return new Fraction(BigInteger.One, BigInteger.One).Minus(disagreement).ToDouble();
    }

    private static SortedDictionary<decimal, int> Tally(IEnumerable<decimal> values)
    {
        var tally = new SortedDictionary<decimal, int>();
        foreach (var value in values) tally[value] = tally.GetValueOrDefault(value) + 1;
        return tally;
    }

    /// <summary>The squared differences of all pairs of values that are not the same, each pair once.</summary>
    private static Fraction Pairs(SortedDictionary<decimal, int> tally, Func<decimal, decimal, Fraction> difference)
    {
        var values = tally.ToArray();
        var sum = default(Fraction);
        for (var i = 0; i < values.Length; i++)
            for (var k = i + 1; k < values.Length; k++)
                sum = sum.Plus(Squared(difference(values[i].Key, values[k].Key)).Times(new((BigInteger)values[i].Value * values[k].Value, 1)));
        return sum;
    }

    private static Func<decimal, decimal, Fraction> Difference(SortedDictionary<decimal, int> all, MeasurementLevel level) => level switch
    {
        MeasurementLevel.Nominal => (_, _) => new(BigInteger.One, BigInteger.One),
        MeasurementLevel.Ordinal => OrdinalDifference(all),
        MeasurementLevel.Interval => (low, high) => Fraction.From(high).Minus(Fraction.From(low)),
        MeasurementLevel.Ratio => (low, high) => Fraction.From(high).Minus(Fraction.From(low)).Over(Fraction.From(high).Plus(Fraction.From(low))),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Use one of the named levels."),
    };

    /// <summary>The distance of mid-ranks: the values between the two, and half of those equal to either.</summary>
    private static Func<decimal, decimal, Fraction> OrdinalDifference(SortedDictionary<decimal, int> all)
    {
        var doubledMidRanks = new Dictionary<decimal, long>();
        var below = 0L;
        foreach (var (value, count) in all)
        {
            doubledMidRanks[value] = (2 * below) + count;
            below += count;
        }

        return (low, high) => new(doubledMidRanks[high] - doubledMidRanks[low], 2);
    }

    private static Fraction Squared(Fraction value) => value.Times(value);
}
