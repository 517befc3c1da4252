using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

public sealed class FactorMeanTests
{
    [Fact]
    public void Of_KnownAnswers_TheirMean() => Assert.Equal(2.95, FactorMean.Of(Answers(3, 3, 2.9m, 2.9m), 0));

    [Fact]
    public void Of_OtherScale_IsPutOnFive() =>
        Assert.Equal(3, FactorMean.Of([.. Answers(4, 6).Select(rating => rating with { ScaleFrom = 0, ScaleTo = 10 })], 0));

    [Theory]
    [InlineData(2.95, FactorBand.Concern)]
    [InlineData(2.999999, FactorBand.Concern)]
    [InlineData(3.0, FactorBand.Borderline)]
    [InlineData(3.95, FactorBand.Borderline)]
    [InlineData(4.0, FactorBand.Strength)]
    [InlineData(1.0, FactorBand.Concern)]
    [InlineData(5.0, FactorBand.Strength)]
    public void BandOf_PublishedEdges_AreInTheirBands(double mean, FactorBand band) => Assert.Equal(band, FactorMean.BandOf(mean));

    [Fact]
    public void Of_TooFewAnswers_IsUndefined()
    {
        Assert.Equal(3, FactorMean.Of(Answers(3, 3, null, null), 0.5));
        Assert.Null(FactorMean.Of(Answers(3, 3, null, null), 0.51));
    }

    [Fact]
    public void Of_NoAnswerOrNoScale_IsUndefined()
    {
        Assert.Null(FactorMean.Of([], 0));
        Assert.Null(FactorMean.Of(Answers(null, null), 0));
        Assert.Null(FactorMean.Of([.. Answers(3).Select(rating => rating with { ScaleFrom = null })], 0));
    }

    [Property]
    public void Of_OtherOrderOrTwice_SameBits(int seed)
    {
        var random = new Random(seed);
        var ratings = Answers([.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => (decimal?)random.Next(10, 51) / 10)]);
        Rating[] reordered = [.. Amounts.OrderOf(ratings.Length, seed).Select(i => ratings[i])];

        Assert.Equal(FactorMean.Of(ratings, 0.65), FactorMean.Of(reordered, 0.65));
        Assert.Equal(FactorMean.Of(ratings, 0.65), FactorMean.Of([.. ratings, .. reordered], 0.65));
    }

    private static Rating[] Answers(params decimal?[] scores) =>
        [.. scores.Select((score, i) => new Rating { Id = $"{i}", Dimension = RatingDimension.SurveyFactor, Score = score, ScaleFrom = 1, ScaleTo = 5 })];
}
