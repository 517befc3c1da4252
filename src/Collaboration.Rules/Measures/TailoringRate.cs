using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>Tailoring rate: how far the adoptions of a practice were fitted to their adopter, (full + ½ partial) / known.</summary>
/// <remarks>
/// Only adoptions whose tailoring is known count; unknown is not "none". Range 0 to 1, no unit. Undefined when no tailoring is known.
/// The result is the double nearest to the exact value. Constant time. Adapted: there is no published cut-off.
/// </remarks>
public static class TailoringRate
{
    /// <summary>The rate of adoptions counted by how far they were tailored; null when undefined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static double? Of(long full, long partial, long none)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(full);
        ArgumentOutOfRangeException.ThrowIfNegative(partial);
        ArgumentOutOfRangeException.ThrowIfNegative(none);
        var known = (BigInteger)full + partial + none;
        return known.IsZero ? null : new Fraction(((BigInteger)full * 2) + partial, known * 2).ToDouble();
    }
}
