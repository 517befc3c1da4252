namespace Collaboration.Rules.Research.Statistics;

/// <summary>The exact distribution of a statistic of ranks where there is no shift: symmetric, from 0 to a greatest value.</summary>
internal sealed class RankDistribution
{
    private readonly double[] _probabilities;

    private RankDistribution(double[] counts)
    {
        var all = counts.Sum();
        _probabilities = [.. counts.Select(count => count / all)];
    }

    /// <summary>In how many pairs of members of two groups the first exceeds the second.</summary>
    /// <remarks>The coefficients of the product of (1 − xⁿ⁺ⁱ) / (1 − xⁱ) for i from 1 to m count the orders.</remarks>
    public static RankDistribution OfTwoGroups(int m, int n)
    {
        var counts = new double[(m * n) + 1];
        counts[0] = 1;
        for (var i = 1; i <= m; i++)
        {
            for (var u = counts.Length - 1; u >= n + i; u--) counts[u] -= counts[u - n - i];
            for (var u = i; u < counts.Length; u++) counts[u] += counts[u - i];
        }

        return new(counts);
    }

    /// <summary>The sum of those of the ranks 1 to <paramref name="n"/> that have a plus.</summary>
    public static RankDistribution OfSigns(int n)
    {
        var counts = new double[(n * (n + 1) / 2) + 1];
        counts[0] = 1;
        for (var rank = 1; rank <= n; rank++)
            for (var sum = counts.Length - 1; sum >= rank; sum--) counts[sum] += counts[sum - rank];
        return new(counts);
    }

    /// <summary>Twice the smaller tail with the statistic in it, at most 1.</summary>
    public double TwoSided(double statistic)
    {
        var least = (int)Math.Round(Math.Min(statistic, _probabilities.Length - 1 - statistic));
        return Math.Min(1, 2 * _probabilities.AsSpan(0, least + 1).ToArray().Sum());
    }

    /// <summary>How many of the ordered values lie outside the interval on each side, so that each tail has at most this probability; one stays in it.</summary>
    public long Outside(double tail)
    {
        var (sum, count) = (0.0, 0);
        while (count < _probabilities.Length && (sum += _probabilities[count]) < tail) count++;
        return Math.Max(0, count - 1);
    }

    /// <summary>The two-sided p-value by the normal approximation, corrected for continuity.</summary>
    public static double TwoSided(double deviation, double spread) =>
        spread > 0 ? NormalDistribution.TwoSided(Math.Max(0, Math.Abs(deviation) - 0.5) / spread) : 1;

    /// <summary>As <see cref="Outside(double)"/>, by the normal approximation.</summary>
    public static long Outside(double centre, double reach) => Math.Max(0, (long)Math.Floor(centre - reach) - 1);
}
