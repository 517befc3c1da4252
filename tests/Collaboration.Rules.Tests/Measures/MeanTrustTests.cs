using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;
using FsCheck.Xunit;

namespace Collaboration.Rules.Tests.Measures;

public sealed class MeanTrustTests
{
    private static readonly Rating OnFive = new() { Id = "r", Dimension = RatingDimension.Trust, ScaleFrom = 1, ScaleTo = 5 };

    [Fact]
    public void Of_ScoresOnFive_IsTheirMean() => Assert.Equal(2.5, MeanTrust.Of([Score(1), Score(4)]));

    [Fact]
    public void Of_ScalesOfDifferentForm_AreBroughtToFive()
    {
        var onTen = new Rating { Id = "t", Dimension = RatingDimension.Trust, ScaleFrom = 0, ScaleTo = 10 };
        Assert.Equal(3, MeanTrust.Of([onTen with { Score = 5 }]));
        Assert.Equal(5, MeanTrust.Of([onTen with { Score = 10 }, Score(5)]));
        Assert.Equal(1, MeanTrust.Of([onTen with { Score = 0 }, Score(1)]));
    }

    [Fact]
    public void Of_Unanswered_DoesNotCount() => Assert.Equal(4, MeanTrust.Of([Score(4), OnFive, new Rating { Id = "n", Dimension = RatingDimension.Trust }]));

    [Fact]
    public void Of_NoAnswerOrNoScale_IsUndefined()
    {
        Assert.Null(MeanTrust.Of([]));
        Assert.Null(MeanTrust.Of([OnFive]));
        Assert.Null(MeanTrust.Of([Score(4), Score(4) with { ScaleTo = null }]));
        Assert.Null(MeanTrust.Of([Score(1) with { ScaleTo = 1 }]));
    }

    [Property]
    public void Of_OtherOrderOrForm_SameBits(int seed)
    {
        var random = new Random(seed);
        Rating[] ratings = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Score(random.Next(10, 51) / 10m))];
        var mean = MeanTrust.Of(ratings);

        Assert.Equal(mean, MeanTrust.Of(Amounts.OrderOf(ratings.Length, seed).Select(i => ratings[i])));
        Assert.Equal(mean, MeanTrust.Of(ratings.Select(rating => rating with { Score = (rating.Score - 1) * 25, ScaleFrom = 0, ScaleTo = 100 })));
        Assert.InRange(mean!.Value, 1, 5);
    }

    private static Rating Score(decimal score) => OnFive with { Score = score };
}
