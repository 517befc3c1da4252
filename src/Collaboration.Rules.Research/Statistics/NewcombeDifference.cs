namespace Collaboration.Rules.Research.Statistics;

/// <summary>Intervals of the difference of two proportions, made of the Wilson interval of each: Newcombe 1998, without correction for continuity.</summary>
/// <remarks>All are of the first proportion minus the second.</remarks>
public static class NewcombeDifference
{
    /// <summary>The interval for two groups of different members; null where one group is empty. Statistics in Medicine 17:873–890, method 10.</summary>
    /// <remarks>Below the difference it reaches √((p₁ − l₁)² + (u₂ − p₂)²), above it √((u₁ − p₁)² + (p₂ − l₂)²).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, more were found than there are, or the confidence is out of its range.</exception>
    public static Interval? Independent(long found1, long trials1, long found2, long trials2, double confidence = 0.95) =>
        (WilsonScore.Of(found1, trials1, confidence), WilsonScore.Of(found2, trials2, confidence)) is ({ } first, { } second)
            ? Around((double)found1 / trials1, first, (double)found2 / trials2, second, 0)
            : null;

    /// <summary>The interval for two observations of the same members; null without any. Statistics in Medicine 17:2635–2650, method 10.</summary>
    /// <remarks>As for different members, less twice the product of both reaches times φ of the table, whose numerator is corrected where it is positive.</remarks>
    /// <param name="both">Found both times.</param>
    /// <param name="onlyFirst">Found the first time only.</param>
    /// <param name="onlySecond">Found the second time only.</param>
    /// <param name="neither">Found neither time.</param>
    /// <param name="confidence">How often such intervals hold the true difference, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the confidence is out of its range.</exception>
    public static Interval? Paired(long both, long onlyFirst, long onlySecond, long neither, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(both);
        ArgumentOutOfRangeException.ThrowIfNegative(onlyFirst);
        ArgumentOutOfRangeException.ThrowIfNegative(onlySecond);
        ArgumentOutOfRangeException.ThrowIfNegative(neither);
        var n = both + onlyFirst + onlySecond + neither;
        if (WilsonScore.Of(both + onlyFirst, n, confidence) is not { } first || WilsonScore.Of(both + onlySecond, n, confidence) is not { } second) return null;
        var correlation = Correlation(both, onlyFirst, onlySecond, neither);
        return Around((double)(both + onlyFirst) / n, first, (double)(both + onlySecond) / n, second, correlation);
    }

    private static Interval Around(double p1, Interval first, double p2, Interval second, double correlation)
    {
        var below = Reach(p1 - first.Lower, second.Upper - p2, correlation);
        var above = Reach(first.Upper - p1, p2 - second.Lower, correlation);
        return new(p1 - p2 - below, p1 - p2 + above);
    }

    private static double Reach(double one, double other, double correlation) =>
        Math.Sqrt(Math.Max(0, (one * one) - (2 * correlation * one * other) + (other * other)));

    private static double Correlation(double both, double onlyFirst, double onlySecond, double neither)
    {
        var margins = (both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither);
        if (margins == 0) return 0;
        var determinant = (both * neither) - (onlyFirst * onlySecond);
        var half = (both + onlyFirst + onlySecond + neither) / 2;
        var corrected = determinant > 0 ? Math.Max(determinant - half, 0) : determinant;
        return corrected / Math.Sqrt(margins);
    }
}
