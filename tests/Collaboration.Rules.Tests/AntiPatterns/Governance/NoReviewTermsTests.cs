using Collaboration.Rules.AntiPatterns.Governance;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Governance;

public sealed class NoReviewTermsTests
{
    private static readonly RuleVerifier Rule = new(new NoReviewTerms());
    private static readonly Review Review = new() { Id = "r", Name = "R" };

    [Fact]
    public void Agreement_WithoutClauseNorReview_IsReportedWithTheCollaboration() => Rule
        .Given(world => world.Agreement("a", "A").Clause("a", ClauseTopic.Exit).Cover<Review>(CoverageLevel.Complete))
        .Expect("violation Agreement 'a'", "violation CollaborationProfile 'collaboration'");

    [Fact]
    public void ReviewClause_WithoutReview_LeavesOnlyTheCollaboration() => Rule
        .Given(world => world.Agreement("a", "A").Clause("a", ClauseTopic.Review).Cover<Review>(CoverageLevel.Complete))
        .Expect("violation CollaborationProfile 'collaboration'", "clear Agreement 'a'");

    [Fact]
    public void Review_WithDueDate_LeavesOnlyTheAgreement() => Rule
        .Given(world => world
            .Agreement("a", "A")
            .Clause("a", ClauseTopic.Review, ClauseStatus.Absent)
            .Add(Review with { Due = PartialDate.Parse("2024") }))
        .Expect("violation Agreement 'a' + Clause 'a/review'", "clear CollaborationProfile 'collaboration'");

    [Fact]
    public void Review_KnownOnlyToHaveBeenHeld_CountsAsScheduled() => Rule
        .Given(world => world.Agreement("a", "A").Clause("a", ClauseTopic.Review).Add(Review with { ActedOn = FollowUp.No }))
        .Expect("clear Agreement 'a'", "clear CollaborationProfile 'collaboration'");

    [Fact]
    public void Review_WithoutAnyDate_LeavesTheScheduleOpen() => Rule
        .Given(world => world.Agreement("a", "A").Clause("a", ClauseTopic.Review).Add(Review))
        .Expect("clear Agreement 'a'", "not assessed CollaborationProfile 'collaboration': when a review is due");

    [Fact]
    public void NoReview_UnderPartialCoverage_IsNotAssessed() => Rule
        .Given(world => world.Agreement("a", "A").Clause("a", ClauseTopic.Review).Cover<Review>(CoverageLevel.Partial))
        .Expect("clear Agreement 'a'", "not assessed CollaborationProfile 'collaboration': Review");

    [Fact]
    public void Review_WithoutAgreement_IsNotJudged() => Rule
        .Given(world => world.Add(Review))
        .Expect("not assessed: Agreement");
}
