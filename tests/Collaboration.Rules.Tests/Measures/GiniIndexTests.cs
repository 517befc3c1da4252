using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

[Properties(Arbitrary = [typeof(Amounts)])]
public sealed class GiniIndexTests
{
    private static readonly decimal[] Contributions = [1000, 202, 90, 33, 332, 343, 42, 433];

    [Fact]
    public void Of_KnownContributions_KnownIndex() => Assert.Equal(0.4855, GiniIndex.Of(Contributions)!.Value, 4);

    [Fact]
    public void Of_OneOfThreeHoldsAll_TwoThirds()
    {
        Assert.Equal(2 / 3.0, GiniIndex.Of([0, 0, 1]));
        Assert.Equal(1, GiniIndex.SmallSample([0, 0, 1]));
    }

    [Fact]
    public void Of_EqualAmounts_Zero()
    {
        Assert.Equal(0, GiniIndex.Of([2, 2.0m, 2.00m]));
        Assert.Equal(0, GiniIndex.Of([2]));
    }

    [Fact]
    public void SmallSample_OneAmount_IsUndefined() => Assert.Null(GiniIndex.SmallSample([2]));

    [Fact]
    public void Of_NothingOrNegative_IsUndefined()
    {
        Assert.Null(GiniIndex.Of([]));
        Assert.Null(GiniIndex.Of([0, 0]));
        Assert.Null(GiniIndex.Of([3, -1]));
        Assert.Null(GiniIndex.SmallSample([0, 0]));
    }

    [Property]
    public void Of_AnyAmounts_EqualsHalfTheRelativeMeanDifference(Amounts amounts)
    {
        var x = amounts.Values.Select(value => (double)value).ToArray();
        var differences = x.Sum(a => x.Sum(b => Math.Abs(a - b)));
        Assert.Equal(differences / (2 * x.Length * x.Sum()), GiniIndex.Of(amounts.Values)!.Value, 9);
    }

    [Property]
    public void Of_OtherOrder_SameBits(Amounts amounts)
    {
        Assert.Equal(GiniIndex.Of(amounts.Values), GiniIndex.Of(amounts.Reordered));
        Assert.Equal(GiniIndex.SmallSample(amounts.Values), GiniIndex.SmallSample(amounts.Reordered));
    }

    [Property]
    public void Of_OtherUnit_SameBits(Amounts amounts) =>
        Assert.Equal(GiniIndex.Of(amounts.Values), GiniIndex.Of(amounts.Values.Select(x => x * 7).ToArray()));
}
