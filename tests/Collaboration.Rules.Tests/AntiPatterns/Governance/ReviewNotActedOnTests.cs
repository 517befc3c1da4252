using Collaboration.Rules.AntiPatterns.Governance;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Governance;

public sealed class ReviewNotActedOnTests
{
    private static readonly RuleVerifier Rule = new RuleVerifier(new ReviewNotActedOn()).AsOf(new DateOnly(2024, 6, 30));

    [Theory]
    [InlineData("2023-12-29", "violation Review 'r'")]
    [InlineData("2023-12-30", "clear Review 'r'")]
    [InlineData("2023-11", "violation Review 'r'")]
    [InlineData("2023-12", "not assessed Review 'r': when it was held")]
    [InlineData("2024", "clear Review 'r'")]
    [InlineData("9999", "clear Review 'r'")]
    [InlineData(null, "not assessed Review 'r': when it was held")]
    public void ActedOnInPart_ByWhenItWasHeld_IsJudged(string? held, string outcome) => Rule
        .Given(world => world.Add(Review(held, FollowUp.Partly)))
        .Expect(outcome);

    [Theory]
    [InlineData("2024-06-30", "violation Review 'r'")]
    [InlineData("2024-07-01", "clear Review 'r'")]
    [InlineData(null, "violation Review 'r'")]
    public void NotActedOn_OnceHeld_IsReportedAtOnce(string? held, string outcome) => Rule
        .Given(world => world.Add(Review(held, FollowUp.No)))
        .Expect(outcome);

    [Fact]
    public void ActedOnInPart_UnderAnotherSetting_IsReportedLater() => Rule
        .With(ReviewNotActedOn.MaximumMonths, 12)
        .Given(world => world.Add(Review("2023-12-29", FollowUp.Partly)))
        .Expect("clear Review 'r'");

    [Fact]
    public void HeldReview_OfUnknownConsequence_IsNotAssessed() => Rule
        .Given(world => world.Add(Review("2023", null)))
        .Expect("not assessed Review 'r': whether it was acted on");

    [Fact]
    public void UnheldReview_IsNotJudged() => Rule
        .Given(world => world.Add(Review(null, null)))
        .Expect("not applicable");

    [Fact]
    public void NotActedOn_WithoutDateOfJudgement_IsNotAssessed() => new RuleVerifier(new ReviewNotActedOn())
        .Given(world => world.Add(Review("2023", FollowUp.No)))
        .Expect("not assessed Review 'r': as-of date");

    private static Review Review(string? held, FollowUp? actedOn) =>
        new() { Id = "r", Name = "R", Held = held is null ? null : PartialDate.Parse(held), ActedOn = actedOn };
}
