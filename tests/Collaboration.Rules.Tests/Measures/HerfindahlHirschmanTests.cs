using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

[Properties(Arbitrary = [typeof(Amounts)])]
public sealed class HerfindahlHirschmanTests
{
    private static readonly decimal[] Contributions = [1000, 202, 90, 33, 332, 343, 42, 433];

    [Fact]
    public void Points_KnownContributions_KnownIndex() => Assert.Equal(2395.05, HerfindahlHirschman.Points(Contributions)!.Value, 2);

    [Fact]
    public void Points_FiveEqualParties_Exceed1800() => Assert.Equal(2000, HerfindahlHirschman.Points([3, 3, 3, 3, 3]));

    [Fact]
    public void Points_OneHoldsAll_IsTheMaximum() => Assert.Equal(10_000, HerfindahlHirschman.Points([0, 8.5m]));

    [Fact]
    public void Normalised_Extremes_ZeroAndOne()
    {
        Assert.Equal(0, HerfindahlHirschman.Normalised([3, 3, 3, 3, 3]));
        Assert.Equal(1, HerfindahlHirschman.Normalised([0, 0, 4]));
    }

    [Fact]
    public void Normalised_OneParty_IsUndefined() => Assert.Null(HerfindahlHirschman.Normalised([4]));

    [Fact]
    public void EffectiveNumber_EqualParties_IsTheirNumber()
    {
        Assert.Equal(3, HerfindahlHirschman.EffectiveNumber([0.1m, 0.1m, 0.1m]));
        Assert.Equal(1, HerfindahlHirschman.EffectiveNumber([0, 5]));
    }

    [Fact]
    public void Points_NothingOrNegative_IsUndefined()
    {
        Assert.Null(HerfindahlHirschman.Points([]));
        Assert.Null(HerfindahlHirschman.Points([0]));
        Assert.Null(HerfindahlHirschman.EffectiveNumber([1, -1]));
        Assert.Null(HerfindahlHirschman.Normalised([0, 0]));
    }

    [Property]
    public void Points_OtherOrder_SameBits(Amounts amounts)
    {
        Assert.Equal(HerfindahlHirschman.Points(amounts.Values), HerfindahlHirschman.Points(amounts.Reordered));
        Assert.Equal(HerfindahlHirschman.Normalised(amounts.Values), HerfindahlHirschman.Normalised(amounts.Reordered));
        Assert.Equal(HerfindahlHirschman.EffectiveNumber(amounts.Values), HerfindahlHirschman.EffectiveNumber(amounts.Reordered));
    }

    [Property]
    public void Points_OtherUnit_SameBits(Amounts amounts) =>
        Assert.Equal(HerfindahlHirschman.Points(amounts.Values), HerfindahlHirschman.Points(amounts.Values.Select(x => x * 7).ToArray()));
}
