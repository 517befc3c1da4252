using Collaboration.Rules.AntiPatterns.Trust;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Trust;

public sealed class LowTrustTests
{
    private const string Whole = "CollaborationProfile 'collaboration'";

    private static readonly RuleVerifier Rule = new(new LowTrust());

    [Theory]
    [InlineData(2.9, "violation")]
    [InlineData(3.0, "clear")]
    public void Party_IsReportedBelowThreeOnly(double score, string expected) => Rule
        .Given(world => world.Party("b", "B").Add(Rating("1") with { Score = (decimal)score }))
        .Expect($"{expected} {Whole}", $"{expected} Party 'b'");

    [Fact]
    public void Whole_WithOneLowAndOneHighParty_IsClear() => Rule
        .Given(world => world.Party("a", "A").Party("b", "B")
            .Add(Rating("1") with { Score = 2 })
            .Add(Rating("2") with { Rater = "b", Subject = "a", Score = 4 }))
        .Expect("violation Party 'b'", $"clear {Whole}", "clear Party 'a'");

    [Theory]
    [InlineData(13, 7, "violation")]
    [InlineData(12, 7, "not assessed")]
    public void Party_OfWhomTooFewAnswered_IsNotAssessed(int answers, int silent, string expected)
    {
        var missing = expected == "violation" ? "" : ": answers from enough of those asked";
        Rule
            .Given(world => world.Party("b", "B").AddRange(Enumerable.Range(0, answers + silent)
                .Select(i => Rating($"r{i}") with { Score = i < answers ? 1 : null })))
            .Expect($"{expected} {Whole}{missing}", $"{expected} Party 'b'{missing}");
    }

    [Fact]
    public void Rating_OfOneself_DoesNotCount() => Rule
        .Given(world => world.Party("b", "B").Person("n", "N", "b")
            .Add(Rating("1") with { Score = 4 })
            .Add(Rating("2") with { Rater = "b", Score = 1 })
            .Add(Rating("3") with { Rater = null, RaterPerson = "n", Score = 1 }))
        .Expect($"clear {Whole}", "clear Party 'b'");

    [Fact]
    public void Rating_OfPower_IsNotApplicable() => Rule
        .Given(world => world.Party("b", "B").Add(Rating("1") with { Dimension = RatingDimension.Power, Score = 1 }))
        .Expect("not applicable");

    [Fact]
    public void Rating_WithoutScale_LeavesTheSubjectOpen() => Rule
        .Given(world => world.Add(Rating("1") with { Subject = null, Score = 1, ScaleTo = null }))
        .Expect($"not assessed {Whole}: the scale of each rating");

    [Fact]
    public void Ratings_RecordedInPart_AreNotAssessed() => Rule
        .Given(world => world.Cover<Rating>(CoverageLevel.Partial).Add(Rating("1") with { Score = 1 }))
        .Expect($"not assessed {Whole}: Rating");

    private static Rating Rating(string id) =>
        new() { Id = id, Rater = "a", Subject = "b", Dimension = RatingDimension.Trust, ScaleFrom = 1, ScaleTo = 5 };
}
