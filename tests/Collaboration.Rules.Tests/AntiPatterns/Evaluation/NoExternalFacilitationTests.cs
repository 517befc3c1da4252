using Collaboration.Rules.AntiPatterns.Evaluation;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Evaluation;

public sealed class NoExternalFacilitationTests
{
    private const string Clear = "clear CollaborationProfile 'collaboration'";
    private const string Open = "not assessed CollaborationProfile 'collaboration': who led each review";
    private const string Violation = "violation CollaborationProfile 'collaboration'";

    private static readonly RuleVerifier Rule = new(new NoExternalFacilitation());

    [Theory]
    [InlineData(ReviewFacilitator.Internal, Violation)]
    [InlineData(ReviewFacilitator.External, Clear)]
    [InlineData(null, Open)]
    public void Review_BesideAnInternalOne_IsJudgedByWhoLedIt(ReviewFacilitator? facilitator, string outcome) => Rule
        .Given(world => world.Add(Held("1", ReviewFacilitator.Internal)).Add(Held("2", facilitator)))
        .Expect(outcome);

    [Fact]
    public void Review_FromOutsideBesideAnUnknownOne_IsClearDespitePartialCoverage() => Rule
        .Given(world => world.Cover<Review>(CoverageLevel.Partial).Add(Held("1", null)).Add(Held("2", ReviewFacilitator.External)))
        .Expect(Clear);

    [Fact]
    public void Reviews_UnderPartialCoverage_AreNotAssessed() => Rule
        .Given(world => world.Cover<Review>(CoverageLevel.Partial).Add(Held("1", ReviewFacilitator.Internal)))
        .Expect("not assessed CollaborationProfile 'collaboration': Review");

    [Fact]
    public void Review_FromOutsideOnlyPlanned_DoesNotCount() => Rule
        .Given(world => world.Add(Held("1", ReviewFacilitator.Internal)).Add(Held("2", ReviewFacilitator.External) with { Held = null }))
        .Expect(Violation);

    [Fact]
    public void Review_WithoutDateAndActedOn_WasHeld() => Rule
        .Given(world => world.Add(Held("1", ReviewFacilitator.Internal) with { Held = null, ActedOn = FollowUp.Partly }))
        .Expect(Violation);

    [Fact]
    public void Reviews_NeverHeld_AreNotJudged() => Rule
        .Given(world => world.Add(Held("1", ReviewFacilitator.Internal) with { Held = null }))
        .Expect("not applicable");

    private static Review Held(string id, ReviewFacilitator? facilitator) =>
        new() { Id = id, Name = id, Held = PartialDate.Parse("2024"), Facilitator = facilitator };
}
