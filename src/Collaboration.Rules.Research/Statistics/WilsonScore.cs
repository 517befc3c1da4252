namespace Collaboration.Rules.Research.Statistics;

/// <summary>The score interval of a proportion: Wilson 1927, without correction for continuity.</summary>
/// <remarks>
/// With p = x/n and z the normal quantile: (2np + z² ± z√(z² + 4np(1 − p))) / 2(n + z²). It never leaves 0 to 1, and has width also where nothing
/// or everything was found; Newcombe 1998 (Statistics in Medicine 17:857–872) recommends it over the textbook interval.
/// </remarks>
public static class WilsonScore
{
    /// <summary>The interval of <paramref name="found"/> out of <paramref name="trials"/>; null, for unknown, out of nothing.</summary>
    /// <param name="found">How many were found.</param>
    /// <param name="trials">Out of how many.</param>
    /// <param name="confidence">How often such intervals hold the true proportion, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, more were found than there are, or the confidence is out of its range.</exception>
    public static Interval? Of(long found, long trials, double confidence = 0.95)
    {
        Counted.ThrowIfNotPart(found, trials);
        var z = NormalDistribution.Reach(confidence);
        if (trials == 0) return null;
        double n = trials;
        var centre = (2.0 * found) + (z * z);
        var reach = z * Math.Sqrt((z * z) + (4.0 * found * (1 - (found / n))));
        var whole = 2 * (n + (z * z));
        return new(found == 0 ? 0 : (centre - reach) / whole, found == trials ? 1 : (centre + reach) / whole);
    }
}
