using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>
/// Inner variety: the least mean pairwise distance that N members of a class can have when they show D distinct values of a
/// nominal attribute, 1 − C(N − D + 1, 2) / C(N, 2).
/// </summary>
/// <remarks>
/// The mean is smallest when D − 1 members each hold a value of their own and the others share one, so the true mean of the class
/// is this or more. Range 0 (one value) to 1 (all differ), no unit. Undefined when N is below 2 or D is outside 1 to N. The result
/// is the double nearest to the exact value. Distance as in Gower 1971; the bound is a count of pairs and has no cut-off of its own.
/// </remarks>
public static class InnerVariety
{
    /// <summary>The variety in one attribute; null when undefined. Constant time.</summary>
    public static double? Of(int members, int distinctValues) => Of(members, [distinctValues]);

    /// <summary>The mean variety over several attributes of the same members, in any order. Time is linear in their number.</summary>
    /// <param name="members">The number N of members.</param>
    /// <param name="distinctValues">The number D of distinct values per attribute; an attribute where it is undefined is left out.</param>
    /// <returns>Null when no attribute is defined.</returns>
    public static double? Of(int members, ReadOnlySpan<int> distinctValues)
    {
        if (members < 2) return null;
        var pairs = (BigInteger)members * (members - 1);
        var (differing, attributes) = (BigInteger.Zero, 0);
        foreach (var distinct in distinctValues)
        {
            if (distinct < 1 || distinct > members) continue;
            differing += pairs - ((BigInteger)(members - distinct + 1) * (members - distinct));
            attributes++;
        }

        return attributes == 0 ? null : new Fraction(differing, pairs * attributes).ToDouble();
    }
}
