using FsCheck;
using FsCheck.Fluent;

namespace Collaboration.Rules.Tests.Measures;

/// <summary>Amounts so different in size that plain decimal sums depend on the order, and a seed for another order.</summary>
public sealed record Amounts(decimal[] Values, int Seed)
{
    /// <summary>The order that the seed gives to as many items as there are amounts.</summary>
    public int[] Order => OrderOf(Values.Length, Seed);

    /// <summary>The amounts in that order.</summary>
    public decimal[] Reordered => [.. Order.Select(i => Values[i])];

    public static int[] OrderOf(int count, int seed)
    {
        var order = Enumerable.Range(0, count).ToArray();
        new Random(seed).Shuffle(order);
        return order;
    }

    public static Arbitrary<Amounts> Arbitrary()
    {
        var amount =
            from mantissa in Gen.Choose(0, 1_000_000)
            from exponent in Gen.Elements(1e-20m, 1e-9m, 0.01m, 1m, 1e12m, 1e20m)
            select mantissa * exponent;
        var amounts =
            from first in Gen.Choose(1, 1_000_000)
            from others in amount.ListOf()
            from seed in Gen.Choose(0, int.MaxValue)
            select new Amounts([first, .. others], seed);
        return amounts.ToArbitrary();
    }
}
