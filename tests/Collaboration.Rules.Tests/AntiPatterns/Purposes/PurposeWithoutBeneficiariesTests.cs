using Collaboration.Rules.AntiPatterns.Purposes;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Purposes;

public sealed class PurposeWithoutBeneficiariesTests
{
    private static readonly RuleVerifier Rule = new(new PurposeWithoutBeneficiaries());

    [Theory]
    [InlineData(InvolvementSubject.Purpose, InvolvementLevel.Inform, "violation CollaborationProfile 'collaboration'")]
    [InlineData(InvolvementSubject.Purpose, InvolvementLevel.Consult, "clear CollaborationProfile 'collaboration'")]
    [InlineData(InvolvementSubject.Goal, InvolvementLevel.Consult, "clear CollaborationProfile 'collaboration'")]
    [InlineData(InvolvementSubject.Goal, InvolvementLevel.Empower, "clear CollaborationProfile 'collaboration'")]
    [InlineData(InvolvementSubject.Design, InvolvementLevel.Empower, "violation CollaborationProfile 'collaboration'")]
    [InlineData(InvolvementSubject.Decision, InvolvementLevel.Consult, "violation CollaborationProfile 'collaboration'")]
    public void Involvement_CountsInPurposeAndGoalsFromConsult(InvolvementSubject aspect, InvolvementLevel level, string expected) => Rule
        .Given(world => World(world).Add(new Involvement { Id = "i", Beneficiary = "users", In = aspect, Level = level }))
        .Expect(expected);

    [Fact]
    public void NoInvolvement_RecordedAsComplete_IsReported() => Rule
        .Given(world => World(world).Cover<Involvement>(CoverageLevel.Complete))
        .Expect("violation CollaborationProfile 'collaboration'");

    [Fact]
    public void NoInvolvement_UnderPartialCoverage_IsNotAssessed() => Rule
        .Given(world => World(world)
            .Cover<Involvement>(CoverageLevel.Partial)
            .Add(new Involvement { Id = "i", Beneficiary = "users", In = InvolvementSubject.Purpose, Level = InvolvementLevel.Inform }))
        .Expect("not assessed CollaborationProfile 'collaboration': Involvement");

    [Fact]
    public void NoBeneficiaries_WithoutCoverage_AreNotAssessed() => Rule
        .Given(world => world.Purpose("p", "P"))
        .Expect("not assessed CollaborationProfile 'collaboration': Beneficiary, Involvement");

    [Fact]
    public void Beneficiaries_WithoutPurposeOrGoal_HaveNothingToBeAskedAbout() => Rule
        .Given(world => world.Add(new Beneficiary { Id = "users", Name = "Users" }))
        .Expect("not assessed: Goal, Purpose");

    private static CollaborationBuilder World(CollaborationBuilder world) =>
        world.SharedGoal("g", "G").Add(new Beneficiary { Id = "users", Name = "Users" });
}
