using Collaboration.Rules.Facts;
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
        Assert.Equal(PartnershipBand.InQuestion, PartnershipScore.BandOf(84.99));
        Assert.Equal(PartnershipBand.Developing, PartnershipScore.BandOf(126.5));
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

    [Fact]
    public void OfSurvey_OneRespondentsRatings_IsTheSumOfTheAnswers() => Assert.Equal(105, PartnershipScore.OfSurvey(Survey(3)));

    [Fact]
    public void OfSurvey_RatingsOnTheToolsOwnScale_AreOneHigher() =>
        Assert.Equal(84, PartnershipScore.OfSurvey(Survey(1.4m).Select(rating => rating with { ScaleFrom = 0, ScaleTo = 4 })));

    [Fact]
    public void OfSurvey_SeveralRespondents_SumsTheMeanAnswersExactly()
    {
        // Each item is answered 3, 3 and 1: 35 · 7/3.
        Assert.Equal(35 * 7 / 3.0, PartnershipScore.OfSurvey([.. Survey(3), .. Survey(3), .. Survey(1)]));
        Assert.Equal(85, PartnershipScore.OfSurvey([.. Survey(2), .. Survey(2), .. Survey(2), .. Survey(2), .. Survey(3), .. Survey(3), .. Survey(3)]));
    }

    [Fact]
    public void OfSurvey_RatingsWithoutAnItemOrAScale_IsUndefined()
    {
        Assert.Null(PartnershipScore.OfSurvey(Survey(3).Skip(1)));
        Assert.Null(PartnershipScore.OfSurvey(Survey(3).Select((rating, i) => i == 4 ? rating with { Score = null } : rating)));
        Assert.Null(PartnershipScore.OfSurvey(Survey(3).Select((rating, i) => i == 4 ? rating with { Item = null } : rating)));
        Assert.Null(PartnershipScore.OfSurvey(Survey(3).Select((rating, i) => i == 4 ? rating with { ScaleTo = null } : rating)));
        Assert.Null(PartnershipScore.OfSurvey(Survey(3).Select((rating, i) => i == 4 ? rating with { Score = 6 } : rating)));
    }

    [Property]
    public void OfSurvey_RatingsInOtherOrderOrTwice_SameBits(int seed)
    {
        var random = new Random(seed);
        Rating[] ratings = [.. Survey(3), .. Survey(2).Select(rating => rating with { Score = random.Next(1, 6) })];
        Rating[] reordered = [.. Amounts.OrderOf(ratings.Length, seed).Select(i => ratings[i])];

        Assert.Equal(PartnershipScore.OfSurvey(ratings), PartnershipScore.OfSurvey(reordered));
        Assert.Equal(PartnershipScore.OfSurvey(ratings), PartnershipScore.OfSurvey([.. ratings, .. reordered]));
    }

    private static IEnumerable<Rating> Survey(decimal answer) => Enumerable.Range(1, PartnershipScore.Items).Select(item => new Rating
    {
        Id = $"{item}",
        Dimension = RatingDimension.SurveyFactor,
        Item = $"{item}",
        Score = answer,
        ScaleFrom = 1,
        ScaleTo = 5,
    });

    private static int?[] All(int answer) => [.. Enumerable.Repeat<int?>(answer, PartnershipScore.Items)];
}
