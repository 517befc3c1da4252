using System.Numerics;
using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>The items of a set that have the same attributes, as one.</summary>
/// <param name="Values">The attributes.</param>
/// <param name="Known">Which of them are known, a bit each.</param>
/// <param name="Count">How many the items stand for.</param>
/// <param name="Squares">The sum over the items of the square of how many each stands for.</param>
internal sealed record GowerContext(EquatableArray<AttributeValue> Values, BigInteger Known, BigInteger Count, BigInteger Squares)
{
    /// <summary>One row for each different context among <paramref name="items"/>.</summary>
    public static GowerContext[] Of(IEnumerable<GowerItem> items) => items
        .GroupBy(item => item.Values, (values, alike) => Of(values, alike.Select(item => (BigInteger)item.Count).ToArray()))
        .ToArray();

    /// <summary>How many pairs of different items those in <paramref name="contexts"/> make.</summary>
    public static BigInteger Pairs(IEnumerable<GowerContext> contexts)
    {
        var (count, squares) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var context in contexts) (count, squares) = (count + context.Count, squares + context.Squares);
        return ((count * count) - squares) / 2;
    }

    private static GowerContext Of(EquatableArray<AttributeValue> values, BigInteger[] counts)
    {
        var known = new byte[(values.Count / 8) + 1];
        for (var i = 0; i < values.Count; i++)
        {
            if (!values[i].IsMissing) known[i / 8] |= (byte)(1 << (i % 8));
        }

        return new(
            values,
            new(known, isUnsigned: true),
            counts.Aggregate(BigInteger.Zero, (sum, count) => sum + count),
            counts.Aggregate(BigInteger.Zero, (sum, count) => sum + (count * count)));
    }
}
