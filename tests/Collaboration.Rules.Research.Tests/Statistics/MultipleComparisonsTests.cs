using Collaboration.Rules.Research.Statistics;

namespace Collaboration.Rules.Research.Tests.Statistics;

public sealed class MultipleComparisonsTests
{
    /// <summary>The fifteen p-values of the example of Benjamini and Hochberg 1995, section 4.1: four are rejected at 0.05, by Holm three.</summary>
    private static readonly double[] Published =
        [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000];

    [Theory]
    [InlineData(PValueAdjustment.BenjaminiHochberg, 4)]
    [InlineData(PValueAdjustment.Holm, 3)]
    [InlineData(PValueAdjustment.None, 9)]
    public void Adjust_PublishedExample_RejectsAsPublished(PValueAdjustment adjustment, int rejected) =>
        Assert.Equal(rejected, MultipleComparisons.Adjust(Published, adjustment).Count(value => value <= 0.05));

    [Fact]
    public void Adjust_Holm_KeepsTheOrderOfTheInput() =>
        Assert.Equal([0.04, 0.03, 0.04], MultipleComparisons.Adjust([0.04, 0.01, 0.02], PValueAdjustment.Holm), (one, other) => Math.Abs(one - other) < 1e-12);

    [Fact]
    public void Adjust_BenjaminiHochberg_KeepsTheOrderOfTheInput() =>
        Assert.Equal([0.04, 0.03, 0.03], MultipleComparisons.Adjust([0.04, 0.01, 0.02], PValueAdjustment.BenjaminiHochberg), (one, other) => Math.Abs(one - other) < 1e-12);

    [Fact]
    public void Adjust_NoProbability_IsRefused() =>
        Assert.Throws<ArgumentException>(() => MultipleComparisons.Adjust([0.5, 1.5], PValueAdjustment.Holm));
}
