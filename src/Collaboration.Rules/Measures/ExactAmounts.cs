using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>Decimal amounts as whole multiples of one common unit, so that sums and products of them are exact in any order.</summary>
/// <remarks>Decimal addition itself rounds when the sizes differ much, and then depends on the order.</remarks>
internal sealed class ExactAmounts
{
    private ExactAmounts(BigInteger[] units, BigInteger total) => (Units, Total) = (units, total);

    /// <summary>The amounts in their order, in the common unit.</summary>
    public BigInteger[] Units { get; }

    /// <summary>Their sum, above zero.</summary>
    public BigInteger Total { get; }

    /// <summary>The sum of the squares.</summary>
    public BigInteger SumOfSquares => Units.Aggregate(BigInteger.Zero, (sum, units) => sum + (units * units));

    /// <summary>The sum of each group, where the amounts are those of the groups in their order.</summary>
    public IEnumerable<BigInteger> SumsOf(IReadOnlyList<IReadOnlyList<decimal>> groups)
    {
        var next = 0;
        foreach (var group in groups)
        {
            yield return Units.Skip(next).Take(group.Count).Aggregate(BigInteger.Zero, (sum, units) => sum + units);
            next += group.Count;
        }
    }

    /// <summary>The amounts, or null when one is negative or the total is zero: then nobody has a share.</summary>
    public static ExactAmounts? From(ReadOnlySpan<decimal> amounts)
    {
        var scale = 0;
        foreach (var amount in amounts)
        {
            if (amount < 0) return null;
            scale = Math.Max(scale, amount.Scale);
        }

        var units = new BigInteger[amounts.Length];
        var total = BigInteger.Zero;
        for (var i = 0; i < units.Length; i++) total += units[i] = InUnits(amounts[i], scale);
        return total.IsZero ? null : new(units, total);
    }

    internal static BigInteger InUnits(decimal amount, int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(amount, bits);
        var mantissa = new BigInteger(new decimal(bits[0], bits[1], bits[2], isNegative: false, scale: 0));
        return mantissa * BigInteger.Pow(10, scale - amount.Scale);
    }
}
