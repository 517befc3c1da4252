namespace Collaboration.Rules.Research.Statistics;

/// <summary>The rank test of two groups of different members: Wilcoxon 1945, Mann and Whitney 1947.</summary>
/// <remarks>
/// Exact where both groups have fewer than 50 values and no two are equal; else by the normal approximation, corrected for ties and for
/// continuity. These are the defaults of R's <c>wilcox.test</c>.
/// </remarks>
public static class MannWhitneyTest
{
    private const int ExactBelow = 50;

    /// <summary>The shift of <paramref name="first"/> against <paramref name="second"/>; null where one of them is empty.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="first"/> or <paramref name="second"/> is null.</exception>
    /// <exception cref="ArgumentException">A value is not a finite number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not above 0 and below 1.</exception>
    public static LocationShift? Of(IEnumerable<double> first, IEnumerable<double> second, double confidence = 0.95)
    {
        double[] x = Ranking.Sorted(first), y = Ranking.Sorted(second);
        var reach = NormalDistribution.Reach(confidence);
        if (x.Length == 0 || y.Length == 0) return null;
        var ranks = new Ranking([.. x, .. y]);
        double m = x.Length, n = y.Length;
        var u = ranks.RankSum(x.Length) - (m * (m + 1) / 2);
        var isExact = x.Length < ExactBelow && y.Length < ExactBelow && !ranks.HasTies;
        var spread = Math.Sqrt(m * n / 12 * (m + n + 1 - (ranks.TieTerm / ((m + n) * (m + n - 1)))));
        var distribution = isExact ? RankDistribution.OfTwoGroups(x.Length, y.Length) : null;
        var outside = distribution?.Outside((1 - confidence) / 2) ?? RankDistribution.Outside(m * n / 2, reach * Math.Sqrt(m * n * (m + n + 1) / 12));
        var differences = OrderStatistics.OfDifferences(x, y);
        return new(
            distribution?.TwoSided(u) ?? RankDistribution.TwoSided(u - (m * n / 2), spread),
            differences.Median,
            new(differences.At(outside), differences.At(differences.Count - 1 - outside)),
            isExact);
    }
}
