using Collaboration.Rules.AntiPatterns.Governance;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Governance;

public sealed class ReviewOverdueTests
{
    private static readonly RuleVerifier Rule = new RuleVerifier(new ReviewOverdue()).AsOf(new DateOnly(2024, 6, 30));

    [Theory]
    [InlineData("2024-06-29", "violation Review 'r'")]
    [InlineData("2024-06-30", "clear Review 'r'")]
    [InlineData("2024-05", "violation Review 'r'")]
    [InlineData("2024-06", "not assessed Review 'r': the day on which it was due")]
    [InlineData("2024-07", "clear Review 'r'")]
    [InlineData("2024", "not assessed Review 'r': the day on which it was due")]
    [InlineData(null, "not assessed Review 'r': when it was due")]
    public void UnheldReview_ByItsDueDate_IsJudged(string? due, string outcome) => Rule
        .Given(world => world.Add(Review(due)))
        .Expect(outcome);

    [Theory]
    [InlineData("2024-06-30", "clear Review 'r'")]
    [InlineData("2024", "clear Review 'r'")]
    [InlineData("2024-07-01", "violation Review 'r'")]
    public void LateReview_ByWhenItWasHeld_IsJudgedDespitePartialCoverage(string held, string outcome) => Rule
        .Given(world => world.Cover<Review>(CoverageLevel.Partial).Add(Review("2023") with { Held = PartialDate.Parse(held) }))
        .Expect(outcome);

    [Fact]
    public void LateReview_KnownToBeActedOn_WasHeld() => Rule
        .Given(world => world.Add(Review("2023") with { ActedOn = FollowUp.Partly }))
        .Expect("clear Review 'r'");

    [Fact]
    public void LateReview_UnderPartialCoverage_IsNotAssessed() => Rule
        .Given(world => world.Cover<Review>(CoverageLevel.Partial).Add(Review("2023")))
        .Expect("not assessed Review 'r': Review");

    [Fact]
    public void Review_WithoutDateOfJudgement_IsNotAssessed() => new RuleVerifier(new ReviewOverdue())
        .Given(world => world.Add(Review("2023")))
        .Expect("not assessed Review 'r': as-of date");

    private static Review Review(string? due) => new() { Id = "r", Name = "R", Due = due is null ? null : PartialDate.Parse(due) };
}
