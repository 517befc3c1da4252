using Collaboration.Rules.Engine;
using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

[Properties(Arbitrary = [typeof(Amounts)])]
public sealed class SharesTests
{
    [Fact]
    public void Of_Parts_KeepsTheirOrder() => Assert.Equal([0.25, 0.0, 0.75], Shares.Of([0.5m, 0m, 1.50m]));

    [Fact]
    public void Of_PartsThatOverflowADecimalSum_Halves() => Assert.Equal([0.5, 0.5], Shares.Of([decimal.MaxValue, decimal.MaxValue]));

    [Fact]
    public void Of_NothingToShare_IsUndefined()
    {
        Assert.Null(Shares.Of([]));
        Assert.Null(Shares.Of([0, 0]));
    }

    [Fact]
    public void Of_NegativePart_IsUndefined() => Assert.Null(Shares.Of([3, -1]));

    [Property]
    public void Of_AnyParts_SumToOne(Amounts parts) => Assert.Equal(1, Shares.Of(parts.Values)!.Value.Sum(), 12);

    [Property]
    public void Of_OtherOrder_SameBits(Amounts parts)
    {
        var shares = Shares.Of(parts.Values)!.Value;
        Assert.Equal(parts.Order.Select(i => shares[i]).ToEquatableArray(), Shares.Of(parts.Reordered));
    }

    [Property]
    public void Of_OtherUnit_SameBits(Amounts parts) =>
        Assert.Equal(Shares.Of(parts.Values), Shares.Of(parts.Values.Select(part => part * 7).ToArray()));
}
