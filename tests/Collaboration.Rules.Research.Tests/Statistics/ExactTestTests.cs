using Collaboration.Rules.Research.Statistics;

namespace Collaboration.Rules.Research.Tests.Statistics;

/// <summary>Exact tests of counts against published p-values.</summary>
public sealed class ExactTestTests
{
    /// <summary>The lady tasting tea: Fisher 1935, two-sided 34/70.</summary>
    [Fact]
    public void Fisher_TeaTasting_IsThePublishedOne() => Assert.Equal(34 / 70.0, FisherExactTest.TwoSided(3, 1, 1, 3), 12);

    /// <summary>Convictions of twins: Fisher 1935, as R's documentation of fisher.test has it.</summary>
    [Fact]
    public void Fisher_ConvictionsOfTwins_IsThePublishedOne() => Assert.Equal(0.0005367, FisherExactTest.TwoSided(2, 10, 15, 3), 7);

    [Fact]
    public void Fisher_EmptyRow_SaysNothing() => Assert.Equal(1, FisherExactTest.TwoSided(0, 0, 7, 9), 12);

    [Fact]
    public void Fisher_LargeCounts_StaysBelowOneAndDoesNotOverflow() =>
        Assert.InRange(FisherExactTest.TwoSided(50_000, 50_000, 50_100, 49_900), 0.64, 0.67);

    /// <summary>Airway hyper-responsiveness: Fagerland, Lydersen and Laake 2013, BMC Medical Research Methodology 13:91.</summary>
    [Fact]
    public void McNemar_AirwayHyperresponsiveness_IsThePublishedOne() => Assert.Equal(0.0703, McNemarExactTest.TwoSided(1, 7), 4);

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(3, 3, 1)]
    [InlineData(0, 5, 0.0625)]
    [InlineData(5, 0, 0.0625)]
    public void McNemar_SmallCounts_AreThoseOfACoin(int first, int second, double expected) =>
        Assert.Equal(expected, McNemarExactTest.TwoSided(first, second), 12);

    [Fact]
    public void McNemar_ManyChanged_DoesNotOverflow() => Assert.InRange(McNemarExactTest.TwoSided(5_000, 5_200), 0.045, 0.052);
}
