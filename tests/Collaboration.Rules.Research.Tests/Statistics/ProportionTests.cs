using Collaboration.Rules.Research.Statistics;

namespace Collaboration.Rules.Research.Tests.Statistics;

/// <summary>Intervals of proportions and of their differences against the published tables.</summary>
public sealed class ProportionTests
{
    /// <summary>Newcombe 1998, Statistics in Medicine 17:857–872, table I, method 3.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilson_PublishedExamples_Agree(int found, int trials, double lower, double upper)
    {
        var interval = WilsonScore.Of(found, trials)!.Value;

        Assert.Equal(lower, interval.Lower, 4);
        Assert.Equal(upper, interval.Upper, 4);
    }

    /// <summary>Newcombe 1998, Statistics in Medicine 17:873–890, table II, method 10.</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void Independent_PublishedExamples_Agree(int found1, int trials1, int found2, int trials2, double lower, double upper)
    {
        var interval = NewcombeDifference.Independent(found1, trials1, found2, trials2)!.Value;

        Assert.Equal(lower, interval.Lower, 4);
        Assert.Equal(upper, interval.Upper, 4);
    }

    [Fact]
    public void Wilson_NothingTried_IsUnknown()
    {
        Assert.Null(WilsonScore.Of(0, 0));
        Assert.Null(NewcombeDifference.Independent(1, 2, 0, 0));
        Assert.Null(NewcombeDifference.Paired(0, 0, 0, 0));
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(4, 3)]
    public void Wilson_CountsThatCannotBe_AreRefused(int found, int trials) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonScore.Of(found, trials));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Wilson_ConfidenceOutOfRange_IsRefused(double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonScore.Of(1, 3, confidence));

    [Fact]
    public void Wilson_EndsSolveTheScoreEquation()
    {
        var interval = WilsonScore.Of(7, 40, 0.90)!.Value;

        foreach (var end in new[] { interval.Lower, interval.Upper })
            Assert.Equal(1.6448536269514722, Math.Abs((7 / 40.0) - end) / Math.Sqrt(end * (1 - end) / 40), 9);
    }

    [Fact]
    public void Paired_WithoutCorrelation_IsAsOfDifferentMembers()
    {
        var paired = NewcombeDifference.Paired(4, 8, 2, 4)!.Value;
        var independent = NewcombeDifference.Independent(12, 18, 6, 18)!.Value;

        Assert.Equal(independent.Lower, paired.Lower, 12);
        Assert.Equal(independent.Upper, paired.Upper, 12);
    }

    [Fact]
    public void Paired_OfMembersThatAgree_IsNarrower()
    {
        var agreeing = NewcombeDifference.Paired(40, 6, 2, 52)!.Value;
        var independent = NewcombeDifference.Independent(46, 100, 42, 100)!.Value;

        Assert.True(agreeing.Upper - agreeing.Lower < (independent.Upper - independent.Lower) / 2);
        Assert.True(agreeing.Contains(0.04));
    }
}
