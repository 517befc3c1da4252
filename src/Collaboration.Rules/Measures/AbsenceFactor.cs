using System.Numerics;

namespace Collaboration.Rules.Measures;

/// <summary>Contributor absence factor (elephant factor for organisations): the fewest contributors who make up half.</summary>
/// <remarks>
/// Contributors are taken largest first until their sum is at least half. Range 1 to n, unit contributors; say "2 of 8 hold half".
/// Undefined when the total is 0, so also for no contributor, or when an amount is negative. Exact; neither order nor unit matters.
/// Time is n log n. Sources: CHAOSS, Contributor Absence Factor; Avelino and others 2016.
/// </remarks>
public static class AbsenceFactor
{
    /// <summary>The factor of <paramref name="contributions"/>; null when undefined.</summary>
    public static int? Of(ReadOnlySpan<decimal> contributions)
    {
        if (ExactAmounts.From(contributions) is not { } exact) return null;
        var (count, sum) = (0, BigInteger.Zero);
        foreach (var units in exact.Units.OrderDescending())
        {
            if (2 * sum >= exact.Total) break;
            sum += units;
            count++;
        }

        return count;
    }
}
