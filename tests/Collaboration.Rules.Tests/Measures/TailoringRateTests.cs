using Collaboration.Rules.Measures;

namespace Collaboration.Rules.Tests.Measures;

public sealed class TailoringRateTests
{
    [Fact]
    public void Of_PartialCountsHalf() => Assert.Equal(0.375, TailoringRate.Of(full: 1, partial: 1, none: 2));

    [Fact]
    public void Of_AllFullOrNone_OneAndZero()
    {
        Assert.Equal(1, TailoringRate.Of(full: 3, partial: 0, none: 0));
        Assert.Equal(0, TailoringRate.Of(full: 0, partial: 0, none: 3));
    }

    [Fact]
    public void Of_NothingKnown_IsUndefined() => Assert.Null(TailoringRate.Of(0, 0, 0));

    [Fact]
    public void Of_NegativeCount_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("full", () => TailoringRate.Of(-1, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("partial", () => TailoringRate.Of(1, -1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("none", () => TailoringRate.Of(1, 1, -1));
    }

    [Fact]
    public void Of_LargestCounts_DoesNotOverflow() => Assert.Equal(0.5, TailoringRate.Of(int.MaxValue, int.MaxValue, int.MaxValue));
}
