using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

public sealed class PartnershipScoreTests
{
    [Fact]
    public void Of_AllLowest_ThirtyFive() => Assert.Equal(35, PartnershipScore.Of(All(1)));

    [Fact]
    public void Of_AllHighest_OneHundredAndSeventyFive() => Assert.Equal(175, PartnershipScore.Of(All(5)));

    [Theory]
    [InlineData(35, PartnershipBand.InQuestion)]
    [InlineData(84, PartnershipBand.InQuestion)]
    [InlineData(85, PartnershipBand.Developing)]
    [InlineData(126, PartnershipBand.Developing)]
    [InlineData(127, PartnershipBand.Genuine)]
    [InlineData(175, PartnershipBand.Genuine)]
    public void BandOf_PublishedEdges_AreInTheirBands(int score, PartnershipBand band) => Assert.Equal(band, PartnershipScore.BandOf(score));

    [Fact]
    public void BandOf_MeanBetweenTwoBands_IsTheLower()
    {
        Assert.Equal(PartnershipBand.InQuestion, PartnershipScore.BandOf(84.99m));
        Assert.Equal(PartnershipBand.Developing, PartnershipScore.BandOf(126.5m));
    }

    [Theory]
    [InlineData(34)]
    [InlineData(176)]
    public void BandOf_NoScore_Throws(int score) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(score), () => PartnershipScore.BandOf(score));

    [Fact]
    public void Of_MissingItem_IsUndefined()
    {
        Assert.Null(PartnershipScore.Of([.. All(3)[1..], null]));
        Assert.Null(PartnershipScore.Of(All(3).AsSpan(1)));
        Assert.Null(PartnershipScore.Of([.. All(3), 3]));
        Assert.Null(PartnershipScore.Of([]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Of_AnswerOffTheScale_IsUndefined(int answer) => Assert.Null(PartnershipScore.Of([.. All(3)[1..], answer]));

    [Property]
    public void Of_OtherOrderOfItems_SameScore(int seed)
    {
        var random = new Random(seed);
        int?[] answers = [.. Enumerable.Range(0, PartnershipScore.Items).Select(_ => random.Next(1, 6))];
        int?[] reordered = [.. Amounts.OrderOf(answers.Length, seed).Select(i => answers[i])];

        Assert.Equal(PartnershipScore.Of(answers), PartnershipScore.Of(reordered));
        Assert.Equal(answers.Sum(), PartnershipScore.Of(answers));
    }

    private static int?[] All(int answer) => [.. Enumerable.Repeat<int?>(answer, PartnershipScore.Items)];
}
