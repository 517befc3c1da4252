using Collaboration.Rules.Research.Statistics;
using FsCheck.Xunit;

namespace Collaboration.Rules.Research.Tests.Statistics;

/// <summary>Rank tests against the examples of Hollander and Wolfe 1973, as R's documentation of wilcox.test has them.</summary>
public sealed class RankTestTests
{
    private static readonly double[] Before = [1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30];
    private static readonly double[] After = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
    private static readonly double[] AtTerm = [0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
    private static readonly double[] Early = [1.15, 0.88, 0.90, 0.74, 1.21];

    [Fact]
    public void SignedRank_DepressionScale_IsThePublishedOne()
    {
        var shift = WilcoxonSignedRankTest.Of(Before.Zip(After, (before, after) => before - after))!;

        Assert.True(shift.IsExact);
        Assert.Equal(2 * 0.01953125, shift.PValue, 12);
        Assert.Equal(0.46, shift.Estimate, 2);
    }

    [Fact]
    public void MannWhitney_PermeabilityOfMembranes_IsThePublishedOne()
    {
        var shift = MannWhitneyTest.Of(AtTerm, Early)!;

        Assert.True(shift.IsExact);
        Assert.Equal(2 * 0.1272, shift.PValue, 3);
        Assert.Equal(0.305, shift.Estimate, 3);
        Assert.True(shift.Interval.Lower < 0 && shift.Interval.Upper > 0.305);
    }

    [Fact]
    public void MannWhitney_Ties_UsesTheCorrectedApproximation()
    {
        double[] first = [1, 2, 2, 3, 4], second = [2, 3, 3, 5, 6];

        var shift = MannWhitneyTest.Of(first, second)!;

        // U = 6; the variance is 25/12 · (11 − 2 · 24/90), and continuity takes half a pair off the deviation of 6.5.
        Assert.False(shift.IsExact);
        Assert.Equal(NormalDistribution.TwoSided(6 / Math.Sqrt(25 / 12.0 * (11 - (48 / 90.0)))), shift.PValue, 12);
    }

    [Fact]
    public void SignedRank_NothingChanged_SaysNothing()
    {
        var shift = WilcoxonSignedRankTest.Of([0, 0, 0])!;

        Assert.Equal((1.0, 0.0, new Interval(0, 0)), (shift.PValue, shift.Estimate, shift.Interval));
    }

    [Fact]
    public void MannWhitney_EmptyGroup_IsUnknown() => Assert.Null(MannWhitneyTest.Of([], [1]));

    [Fact]
    public void MannWhitney_ValueThatIsNoNumber_IsRefused() => Assert.Throws<ArgumentException>(() => MannWhitneyTest.Of([double.NaN], [1]));

    [Property]
    public bool OfDifferences_AnyPlace_IsThatOfTheSortedDifferences(short[] first, short[] second)
    {
        if (first.Length == 0 || second.Length == 0) return true;
        double[] x = [.. first.Select(value => value / 8.0).Order()], y = [.. second.Select(value => value / 8.0).Order()];
        double[] all = [.. x.SelectMany(one => y.Select(other => one - other)).Order()];
        var found = OrderStatistics.OfDifferences(x, y);
        return all.Index().All(item => found.At(item.Index) == item.Item);
    }

    [Property]
    public bool OfWalshAverages_AnyPlace_IsThatOfTheSortedMeans(short[] values)
    {
        if (values.Length == 0) return true;
        double[] x = [.. values.Select(value => value / 8.0).Order()];
        double[] all = [.. x.SelectMany((one, i) => x.Skip(i).Select(other => (one + other) / 2)).Order()];
        var found = OrderStatistics.OfWalshAverages(x);
        return all.Index().All(item => found.At(item.Index) == item.Item);
    }

    [Theory]
    [InlineData(0.95, 1.959963984540054)]
    [InlineData(0.99, 2.5758293035489004)]
    [InlineData(0.5, 0.6744897501960817)]
    public void Reach_CommonConfidences_AreTheKnownQuantiles(double confidence, double expected) =>
        Assert.Equal(expected, NormalDistribution.Reach(confidence), 9);
}
