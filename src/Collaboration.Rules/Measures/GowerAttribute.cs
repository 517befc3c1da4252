using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>What one attribute adds to the distances of all pairs.</summary>
internal static class GowerAttribute
{
    /// <summary>The sum of the differences between items, a term for each number of attributes that two groups have in common.</summary>
    /// <param name="values">The known values, in any order.</param>
    /// <param name="shared">How many attributes each two groups have in common.</param>
    /// <exception cref="ArgumentException">Some values are nominal and others numeric.</exception>
    public static IEnumerable<double> Terms(IEnumerable<GowerValue> values, int[][] shared)
    {
        var all = values.ToArray();
        var numeric = all.Count(value => value.Value.Number is not null);
        if (numeric > 0 && numeric < all.Length)
            throw new ArgumentException("An attribute is nominal in one item and numeric in another; make it one of them.");

        return numeric > 0 ? Numeric(all, shared) : Nominal(all, shared);
    }

    private static IEnumerable<double> Nominal(GowerValue[] values, int[][] shared)
    {
        var pass = new GowerPass(shared);
        foreach (var alike in values.GroupBy(value => value.Value.Category)) pass.Add(alike, null);
        return pass.Terms(1);
    }

    private static IEnumerable<double> Numeric(GowerValue[] values, int[][] shared)
    {
        var scale = values.Max(value => value.Value.Number!.Value.Scale);
        var ascending = values
            .GroupBy(value => value.Value.Number!.Value)
            .OrderBy(alike => alike.Key)
            .Select(alike => (Units: Units(alike.Key, scale), Values: alike))
            .ToArray();
        var lowest = ascending[0].Units;
        var range = ascending[^1].Units - lowest;
        if (range.IsZero) return [];

        var pass = new GowerPass(shared);
        foreach (var (units, alike) in ascending) pass.Add(alike, units - lowest);
        return pass.Terms(range);
    }

    private static BigInteger Units(decimal number, int scale) => Math.Sign(number) * ExactAmounts.InUnits(number, scale);
}
