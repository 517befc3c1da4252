using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>Share: what each party holds of a total, part / total.</summary>
/// <remarks>
/// Range 0 to 1, no unit; the shares sum to 1 before rounding. It serves decisions, resources, benefits, risks, credit and talk.
/// Undefined when the total is 0, so also for no parts, or when a part is negative. Each share is the double nearest to the exact
/// quotient: reordering the parts reorders the shares, and multiplying every part by one positive number changes nothing.
/// Time is linear in the number of parts.
/// </remarks>
public static class Shares
{
    /// <summary>The share of each part, in the order of <paramref name="parts"/>; null when undefined.</summary>
    public static EquatableArray<double>? Of(ReadOnlySpan<decimal> parts)
    {
        if (ExactAmounts.From(parts) is not { } exact) return null;
        return exact.Units.Select(units => new Fraction(units, exact.Total).ToDouble()).ToEquatableArray();
    }

    /// <summary>The share of each group of parts, in the order of <paramref name="groups"/>; null when undefined.</summary>
    /// <remarks>The parts of a group are added exactly, however large.</remarks>
    internal static EquatableArray<double>? OfSums(IReadOnlyList<IReadOnlyList<decimal>> groups)
    {
        if (ExactAmounts.From([.. groups.SelectMany(parts => parts)]) is not { } exact) return null;
        return exact.SumsOf(groups).Select(sum => new Fraction(sum, exact.Total).ToDouble()).ToEquatableArray();
    }
}
