using Collaboration.Rules.AntiPatterns.Trust;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Trust;

public sealed class TrustAsymmetryTests
{
    private static readonly RuleVerifier Rule = new(new TrustAsymmetry());

    [Theory]
    [InlineData(4.5, 3, "violation Party 'a' + Party 'b'", "clear Party 'b'")]
    [InlineData(3, 4.5, "violation Party 'b' + Party 'a'", "clear Party 'a'")]
    [InlineData(4.4, 3, "clear Party 'a'", "clear Party 'b'")]
    [InlineData(1, 1, "clear Party 'a'", "clear Party 'b'")]
    public void Party_IsReportedFromOneAndAHalfPoints(double given, double received, string first, string second) => Rule
        .Given(world => world.Add(Rating("1", "a", "b", given)).Add(Rating("2", "b", "a", received)))
        .Expect(first, second);

    [Fact]
    public void Points_OfALongerScale_AreBroughtToFive() => Rule
        .Given(world => world
            .Add(Rating("1", "a", "b", 60) with { ScaleFrom = 0, ScaleTo = 100 })
            .Add(Rating("2", "b", "a", 23) with { ScaleFrom = 0, ScaleTo = 100 }))
        .Expect("clear Party 'a'", "clear Party 'b'");

    [Fact]
    public void Ratings_OnDifferentDimensionsOrScales_AreNotCompared() => Rule
        .Given(world => world
            .Add(Rating("1", "a", "b", 5))
            .Add(Rating("2", "b", "a", 1) with { Dimension = RatingDimension.Openness })
            .Add(Rating("3", "b", "a", 1) with { ScaleTo = 7 }))
        .Expect("not assessed Party 'a': a rating in return", "not assessed Party 'b': a rating in return");

    [Fact]
    public void Pair_ApartOnTwoDimensions_IsReportedOnceByTheWider() => Rule
        .Given(world => world
            .Add(Rating("1", "a", "b", 5)).Add(Rating("2", "b", "a", 3))
            .Add(Rating("3", "a", "b", 5) with { Dimension = RatingDimension.Openness })
            .Add(Rating("4", "b", "a", 1) with { Dimension = RatingDimension.Openness }))
        .Expect("violation Party 'a' + Party 'b'", "clear Party 'b'");

    [Fact]
    public void Person_RatesForTheirParty() => Rule
        .Given(world => world.Person("n", "N", "a")
            .Add(Rating("1", "a", "b", 5) with { Rater = null, RaterPerson = "n" })
            .Add(Rating("2", "b", "a", 2)))
        .Expect("violation Party 'a' + Party 'b'", "clear Party 'b'");

    [Fact]
    public void Ratings_WithoutARater_AreNotApplicable() => Rule
        .Given(world => world.Add(Rating("1", "a", "b", 5) with { Rater = null }))
        .Expect("not applicable");

    [Fact]
    public void Ratings_RecordedInPart_AreNotAssessed() => Rule
        .Given(world => world.Cover<Rating>(CoverageLevel.Partial).Add(Rating("1", "a", "b", 5)).Add(Rating("2", "b", "a", 1)))
        .Expect("not assessed Party 'a': Rating", "not assessed Party 'b': Rating");

    private static Rating Rating(string id, string rater, string subject, double score) => new()
    {
        Id = id,
        Rater = rater,
        Subject = subject,
        Dimension = RatingDimension.Trust,
        Score = (decimal)score,
        ScaleFrom = 1,
        ScaleTo = 5,
    };
}
