using Collaboration.Rules.AntiPatterns.Governance;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Governance;

public sealed class AffectedOutsideAgreementTests
{
    private static readonly RuleVerifier Rule = new(new AffectedOutsideAgreement());
    private static readonly Involvement Told = new() { Id = "i", Beneficiary = "g", In = InvolvementSubject.Design, Level = InvolvementLevel.Inform };
    private static readonly Agreement Other = new() { Id = "b", Name = "B" };

    public static TheoryData<Fact, string> More { get; } = new()
    {
        { Other with { Parties = ["q"] }, "violation Party 'crews'" },
        { Other with { Parties = ["crews"] }, "clear Party 'crews'" },
        { Other with { SignedBy = ["crews"] }, "clear Party 'crews'" },
        { Other, "not assessed Party 'crews': whom each agreement binds" },
        { Told, "violation Party 'crews'" },
        { Told with { Level = InvolvementLevel.Consult }, "clear Party 'crews'" },
        { Told with { Beneficiary = "crews", Level = InvolvementLevel.Consult }, "clear Party 'crews'" },
        { new Decision { Id = "d", Name = "D", Consulted = ["crews"] }, "clear Party 'crews'" },
        { new Decision { Id = "d", Name = "D", DecidedBy = ["q"], Affected = ["crews"] }, "violation Party 'crews'" },
        { new DecisionRight { Id = "r", Area = "a", Party = "crews", Kind = DecisionRightKind.Recommends }, "clear Party 'crews'" },
        { new DecisionRight { Id = "r", Area = "a", Party = "crews", Kind = DecisionRightKind.IsInformed }, "violation Party 'crews'" },
        { new Purpose { Id = "p", Statement = "P", CreatedWith = ["crews"] }, "clear Party 'crews'" },
    };

    [Theory]
    [MemberData(nameof(More))]
    public void Affected_WithOneMoreFact_IsJudged(Fact fact, string outcome) => Rule
        .Given(world => Crews(world).Add(fact))
        .Expect(outcome);

    [Theory]
    [InlineData(true, null, "violation Party 'p'")]
    [InlineData(null, "q", "violation Party 'p'")]
    [InlineData(true, "p", "not applicable")]
    [InlineData(false, null, "not applicable")]
    [InlineData(null, null, "not applicable")]
    public void Adopter_ByWhoMandatedIt_IsJudged(bool? mandated, string? by, string outcome) => Rule
        .Given(world => world
            .Party("p", "P")
            .Add(new Adoption { Id = "a", Practice = "x", Party = "p", Mandated = mandated, MandatedBy = by })
            .Agreement("contract", "C", "q", "r")
            .Cover<Decision>(CoverageLevel.Complete))
        .Expect(outcome);

    public static TheoryData<Fact, string> Recorded { get; } = new()
    {
        { new Change { Id = "c", Name = "C", Affected = ["p"] }, "violation Party 'p'" },
        { new Change { Id = "c", Name = "C", Affected = ["p"], EndGoalSharedWith = ["p"] }, "violation Party 'p'" },
        { new Change { Id = "c", Name = "C", Affected = ["q"] }, "not applicable" },
        { new Decision { Id = "d", Name = "D", DecidedBy = ["q"], Affected = ["p"] }, "not applicable" },
    };

    [Theory]
    [MemberData(nameof(Recorded))]
    public void Partner_RecordedAsAffected_IsJudgedByChanges(Fact fact, string outcome) => Rule
        .Given(world => world
            .Party("p", "P", null, PartyStanding.Partner)
            .Add(fact)
            .Agreement("contract", "C", "q", "r")
            .Cover<Decision>(CoverageLevel.Complete))
        .Expect(outcome);

    [Fact]
    public void Affected_ByStandingAndByTwoChanges_IsReportedOnce() => Rule
        .Given(world => Crews(world)
            .Add(new Change { Id = "c", Name = "C", Affected = ["crews"] })
            .Add(new Change { Id = "d", Name = "D", Affected = ["crews"] }))
        .Expect("violation Party 'crews'");

    [Fact]
    public void Affected_WhoseBodyHoldsARight_IsClear() => Rule
        .Given(world => Crews(world)
            .Add(new Party { Id = "union", Name = "Union", Members = ["crews"] })
            .Add(new DecisionRight { Id = "r", Area = "a", Party = "union", Kind = DecisionRightKind.IsConsulted }))
        .Expect("clear Party 'crews'");

    [Fact]
    public void Affected_WithoutAnyAgreement_IsLeftOpen() => Rule
        .Given(world => world
            .Party("crews", "Crews", null, PartyStanding.Affected)
            .Cover<Agreement>(CoverageLevel.Complete)
            .Cover<Involvement>(CoverageLevel.Complete))
        .Expect("not assessed Party 'crews': an agreement to be party to");

    [Theory]
    [InlineData(PartyKind.BeneficiaryGroup, "violation Party 'p'")]
    [InlineData(PartyKind.PublicBody, "not assessed Party 'p': Decision")]
    public void Affected_ByItsKind_NeedsInvolvementsOrDecisions(PartyKind kind, string outcome) => Rule
        .Given(world => world
            .Party("p", "P", kind, PartyStanding.Affected)
            .Agreement("contract", "C", "q", "r")
            .Cover<Involvement>(CoverageLevel.Complete))
        .Expect(outcome);

    [Fact]
    public void AffectedGroup_WhereInvolvementIsPartial_IsNotAssessed() => Rule
        .Given(world => Crews(world).Cover<Involvement>(CoverageLevel.Partial).Cover<Decision>(CoverageLevel.Complete))
        .Expect("not assessed Party 'crews': Involvement");

    private static CollaborationBuilder Crews(CollaborationBuilder world) => world
        .Party("crews", "Crews", null, PartyStanding.Affected)
        .Add(new Beneficiary { Id = "g", Name = "Crews" })
        .Agreement("contract", "C", "q", "r")
        .Cover<Involvement>(CoverageLevel.Complete);
}
