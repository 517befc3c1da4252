using Collaboration.Rules.AntiPatterns.Evaluation;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Evaluation;

public sealed class WeakPartnershipScoreTests
{
    private const string OpenFactor = "not assessed Rating 'f0': answers from enough of those asked, on a known scale";
    private const string OpenTotal = "not assessed Rating 'i00': an answer to each of the 35 items, on a known scale";

    private static readonly RuleVerifier Rule = new(new WeakPartnershipScore());

    [Theory]
    [InlineData("2.9 3", "violation Rating 'f0'")]
    [InlineData("3 3", "clear Rating 'f0'")]
    [InlineData("2 4", "clear Rating 'f0'")]
    [InlineData("2 - 2", "violation Rating 'f0'")]
    [InlineData("2 -", OpenFactor)]
    [InlineData("-", OpenFactor)]
    public void Factor_ByItsAnswers_IsJudgedAtThree(string answers, string outcome) => Rule
        .Given(world => world.AddRange(Answers(answers)))
        .Expect(outcome);

    [Theory]
    [InlineData(14, "violation Rating 'i00'")]
    [InlineData(15, "clear Rating 'i00'")]
    public void Total_BelowEightyFive_IsReported(int threes, string outcome) => Rule
        .Given(world => world.AddRange(Items(threes)))
        .Expect(outcome);

    [Fact]
    public void Total_WithoutAnItem_IsLeftOpen() => Rule.Given(world => world.AddRange(Items(0).SkipLast(1))).Expect(OpenTotal);

    [Fact]
    public void Factors_OfTwoSurveys_AreJudgedApart() => Rule
        .Given(world => world.AddRange(Answers("2")).AddRange(Answers("5").Select(rating => rating with { Id = "other", Instrument = "Another" })))
        .Expect("violation Rating 'f0'", "clear Rating 'other'");

    [Fact]
    public void Factor_UnderTwoSpellings_IsOne() => Rule
        .Given(world => world.AddRange(Answers("2")).AddRange(Answers("4").Select(rating => rating with { Id = "other", Factor = " SHARED vision" })))
        .Expect("clear Rating 'f0'");

    [Fact]
    public void Factor_OfOtherScale_IsPutOnFive() => Rule
        .Given(world => world.AddRange(Answers("4").Select(rating => rating with { ScaleFrom = 0, ScaleTo = 10 })))
        .Expect("violation Rating 'f0'");

    [Fact]
    public void Factor_WithoutScale_IsLeftOpen() => Rule
        .Given(world => world.AddRange(Answers("1").Select(rating => rating with { ScaleTo = null })))
        .Expect(OpenFactor);

    [Fact]
    public void Factor_UnderPartialCoverage_IsNotAssessed() => Rule
        .Given(world => world.Cover<Rating>(CoverageLevel.Partial).AddRange(Answers("1")))
        .Expect("not assessed Rating 'f0': Rating");

    [Fact]
    public void Ratings_OfOnePartyOrOfTrust_AreNotJudged() => Rule
        .Given(world => world
            .AddRange(Answers("1").Select(rating => rating with { Id = "a", Subject = "north" }))
            .AddRange(Answers("1").Select(rating => rating with { Id = "b", Dimension = RatingDimension.Trust })))
        .Expect("not applicable");

    private static IEnumerable<Rating> Answers(string scores) => scores.Split(' ').Select((score, i) => new Rating
    {
        Id = $"f{i}",
        Dimension = RatingDimension.SurveyFactor,
        Factor = "Shared vision",
        Score = score == "-" ? null : decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture),
        ScaleFrom = 1,
        ScaleTo = 5,
    });

    private static IEnumerable<Rating> Items(int threes) => Enumerable.Range(0, PartnershipScore.Items).Select(i => new Rating
    {
        Id = $"i{i:00}",
        Dimension = RatingDimension.SurveyFactor,
        Instrument = "VicHealth 2024",
        Item = $"{i}",
        Score = i < threes ? 3 : 2,
        ScaleFrom = 1,
        ScaleTo = 5,
    });
}
