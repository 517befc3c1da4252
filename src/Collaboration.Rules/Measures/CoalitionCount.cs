using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>A number of coalitions, as an unsigned integer of 256 bits that wraps around.</summary>
/// <remarks>
/// A game has at most 200 voters and so at most 2²⁰⁰ coalitions. Differences may wrap around on the way; a result that is a count
/// is exact.
/// </remarks>
internal readonly struct CoalitionCount
{
    private readonly ulong _w0;
    private readonly ulong _w1;
    private readonly ulong _w2;
    private readonly ulong _w3;

    private CoalitionCount(ulong w0, ulong w1, ulong w2, ulong w3) => (_w0, _w1, _w2, _w3) = (w0, w1, w2, w3);

    /// <summary>One coalition.</summary>
    public static CoalitionCount One => new(1, 0, 0, 0);

    /// <summary>The sum, modulo 2²⁵⁶.</summary>
    public static CoalitionCount operator +(in CoalitionCount left, in CoalitionCount right)
    {
        var (w0, c0) = Add(left._w0, right._w0, 0);
        var (w1, c1) = Add(left._w1, right._w1, c0);
        var (w2, c2) = Add(left._w2, right._w2, c1);
        return new(w0, w1, w2, left._w3 + right._w3 + c2);
    }

    /// <summary>The difference, modulo 2²⁵⁶.</summary>
    public static CoalitionCount operator -(in CoalitionCount left, in CoalitionCount right) =>
        left + new CoalitionCount(~right._w0, ~right._w1, ~right._w2, ~right._w3) + One;

    /// <summary>The count as a number.</summary>
    public BigInteger ToBigInteger() => (((((new BigInteger(_w3) << 64) + _w2) << 64) + _w1) << 64) + _w0;

    private static (ulong Sum, ulong Carry) Add(ulong left, ulong right, ulong carry)
    {
        var sum = left + right;
        var total = sum + carry;
        return (total, (sum < left ? 1UL : 0) | (total < sum ? 1UL : 0));
    }
}
