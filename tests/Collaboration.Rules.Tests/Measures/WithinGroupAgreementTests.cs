using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

public sealed class WithinGroupAgreementTests
{
    [Fact]
    public void Of_FiveRatersOnFive_KnownValue() => Assert.Equal(0.75, WithinGroupAgreement.Of([4, 4, 5, 3, 4], 5));

    [Fact]
    public void Of_RatersWhoAgree_One() => Assert.Equal(1, WithinGroupAgreement.Of([2, 2.0m, 2], 7));

    [Fact]
    public void Of_WiderThanEven_IsCutAtZero() => Assert.Equal(0, WithinGroupAgreement.Of([1, 5, 1, 5], 5));

    [Fact]
    public void Of_TwoRatersTwoApart_Zero() => Assert.Equal(0, WithinGroupAgreement.Of([3, 5], 5));

    [Fact]
    public void Of_FewerThanTwoRaters_IsUndefined()
    {
        Assert.Null(WithinGroupAgreement.Of([], 5));
        Assert.Null(WithinGroupAgreement.Of([4], 5));
    }

    [Fact]
    public void Of_OneOption_Throws() => Assert.Throws<ArgumentOutOfRangeException>("options", () => WithinGroupAgreement.Of([1, 1], 1));

    [Property]
    public void Of_OtherOrderOrOrigin_SameBits(int seed)
    {
        var random = new Random(seed);
        decimal[] ratings = [.. Enumerable.Range(0, random.Next(2, 9)).Select(_ => random.Next(1, 6) / 1m)];
        var agreement = WithinGroupAgreement.Of(ratings, 5);

        Assert.Equal(agreement, WithinGroupAgreement.Of([.. Amounts.OrderOf(ratings.Length, seed).Select(i => ratings[i])], 5));
        Assert.Equal(agreement, WithinGroupAgreement.Of([.. ratings.Select(rating => 6 - rating)], 5));
        Assert.InRange(agreement!.Value, 0, 1);
    }
}
