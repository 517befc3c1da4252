using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

[Properties(Arbitrary = [typeof(Amounts)])]
public sealed class AbsenceFactorTests
{
    [Fact]
    public void Of_KnownContributions_TwoOfEight() => Assert.Equal(2, AbsenceFactor.Of([1000, 202, 90, 33, 332, 343, 42, 433]));

    [Fact]
    public void Of_LargestHoldsExactlyHalf_One()
    {
        Assert.Equal(1, AbsenceFactor.Of([0.2m, 0.5m, 0.3m]));
        Assert.Equal(2, AbsenceFactor.Of([0.2m, 0.4999999999m, 0.3000000001m]));
    }

    [Fact]
    public void Of_FourEqual_Two() => Assert.Equal(2, AbsenceFactor.Of([1, 1, 1, 1]));

    [Fact]
    public void Of_NothingOrNegative_IsUndefined()
    {
        Assert.Null(AbsenceFactor.Of([]));
        Assert.Null(AbsenceFactor.Of([0]));
        Assert.Null(AbsenceFactor.Of([2, -1]));
    }

    [Property]
    public void Of_OtherOrderOrUnit_SameFactor(Amounts amounts)
    {
        Assert.Equal(AbsenceFactor.Of(amounts.Values), AbsenceFactor.Of(amounts.Reordered));
        Assert.Equal(AbsenceFactor.Of(amounts.Values), AbsenceFactor.Of(amounts.Values.Select(x => x * 7).ToArray()));
    }
}
