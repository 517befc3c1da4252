using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

public sealed class BlauIndexTests
{
    [Fact]
    public void Of_ThreeEqualGroups_TwoThirds()
    {
        Assert.Equal(2 / 3.0, BlauIndex.Of([4, 4, 4]));
        Assert.Equal(1, BlauIndex.QualitativeVariation([4, 4, 4]));
    }

    [Fact]
    public void Of_OneGroup_Zero()
    {
        Assert.Equal(0, BlauIndex.Of([5, 0]));
        Assert.Equal(0, BlauIndex.QualitativeVariation([5, 0]));
    }

    [Fact]
    public void QualitativeVariation_EmptyCategory_LowersIt()
    {
        Assert.Equal(1, BlauIndex.QualitativeVariation([1, 1]));
        Assert.Equal(0.75, BlauIndex.QualitativeVariation([1, 1, 0]));
        Assert.Equal(BlauIndex.Of([1, 1]), BlauIndex.Of([1, 1, 0]));
    }

    [Fact]
    public void Of_NoItems_IsUndefined()
    {
        Assert.Null(BlauIndex.Of([]));
        Assert.Null(BlauIndex.Of([0, 0]));
        Assert.Null(BlauIndex.QualitativeVariation([3]));
        Assert.Null(BlauIndex.QualitativeVariation([0, 0]));
    }

    [Fact]
    public void Of_NegativeCount_Throws() => Assert.Throws<ArgumentException>("counts", () => BlauIndex.Of([3, -1]));

    [Fact]
    public void Of_LargestCounts_DoesNotOverflow() => Assert.Equal(0.5, BlauIndex.Of([int.MaxValue, int.MaxValue]));

    [Property]
    public void Of_OtherOrder_SameBits(ushort[] counts, int seed)
    {
        var ordered = counts.Select(count => (int)count).ToArray();
        var reordered = Amounts.OrderOf(counts.Length, seed).Select(i => ordered[i]).ToArray();
        Assert.Equal(BlauIndex.Of(ordered), BlauIndex.Of(reordered));
        Assert.Equal(BlauIndex.QualitativeVariation(ordered), BlauIndex.QualitativeVariation(reordered));
    }

    [Property]
    public void Of_CountsScaled_SameBits(ushort[] counts) =>
        Assert.Equal(BlauIndex.Of(counts.Select(count => (int)count).ToArray()), BlauIndex.Of(counts.Select(count => count * 7).ToArray()));
}
