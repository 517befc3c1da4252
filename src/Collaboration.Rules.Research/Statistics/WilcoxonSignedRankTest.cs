namespace Collaboration.Rules.Research.Statistics;

/// <summary>The rank test of two observations of the same members: Wilcoxon 1945.</summary>
/// <remarks>
/// Members that did not change are left out of the p-value. Exact where fewer than 50 changed and no two by the same amount; else by the normal
/// approximation, corrected for ties and for continuity. These are the defaults of R's <c>wilcox.test</c>.
/// </remarks>
public static class WilcoxonSignedRankTest
{
    private const int ExactBelow = 50;

    /// <summary>The shift that <paramref name="differences"/>, one for each member, show; null where there are none.</summary>
    /// <param name="differences">The first observation minus the second.</param>
    /// <param name="confidence">How often such intervals hold the true shift, above 0 and below 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="differences"/> is null.</exception>
    /// <exception cref="ArgumentException">A value is not a finite number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not above 0 and below 1.</exception>
    public static LocationShift? Of(IEnumerable<double> differences, double confidence = 0.95)
    {
        var all = Ranking.Sorted(differences);
        var reach = NormalDistribution.Reach(confidence);
        if (all.Length == 0) return null;
        double[] up = [.. all.Where(value => value > 0)], down = [.. all.Where(value => value < 0)];
        var ranks = new Ranking([.. up, .. down.Select(Math.Abs)]);
        var changed = up.Length + down.Length;
        var isExact = changed < ExactBelow && !ranks.HasTies && changed == all.Length;
        var distribution = isExact ? RankDistribution.OfSigns(changed) : null;
        double n = all.Length, c = changed;
        var spread = Math.Sqrt((c * (c + 1) * ((2 * c) + 1) / 24) - (ranks.TieTerm / 48));
        var outside = distribution?.Outside((1 - confidence) / 2) ?? RankDistribution.Outside(n * (n + 1) / 4, reach * Math.Sqrt(n * (n + 1) * ((2 * n) + 1) / 24));
        var averages = OrderStatistics.OfWalshAverages(all);
        var sum = ranks.RankSum(up.Length);
        return new(
            distribution?.TwoSided(sum) ?? RankDistribution.TwoSided(sum - (c * (c + 1) / 4), spread),
            averages.Median,
            new(averages.At(outside), averages.At(averages.Count - 1 - outside)),
            isExact);
    }
}
