using Collaboration.Rules.AntiPatterns.Governance;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Governance;

public sealed class NoAgreementTests
{
    private const string Collaboration = "CollaborationProfile 'collaboration'";
    private static readonly RuleVerifier Rule = new(new NoAgreement());
    private static readonly Agreement Agreement = new() { Id = "a", Name = "A" };

    [Theory]
    [InlineData(LifecycleStage.PartnerSelection, false, $"not assessed {Collaboration}: a stage past partner selection")]
    [InlineData(LifecycleStage.WorkingTogether, false, $"violation {Collaboration}")]
    [InlineData(LifecycleStage.Exit, false, $"violation {Collaboration}")]
    [InlineData(LifecycleStage.Exit, true, $"not assessed {Collaboration}: a stage past partner selection")]
    public void NoAgreement_ByTheStageReached_IsJudged(LifecycleStage stage, bool skipped, string outcome) => Rule
        .Given(world => world
            .Cover<Agreement>(CoverageLevel.Complete)
            .Add(new StageEvidence { Id = "s", Stage = stage, Skipped = skipped }))
        .Expect(outcome);

    [Theory]
    [InlineData(CoverageLevel.Complete, $"violation {Collaboration}")]
    [InlineData(CoverageLevel.Partial, $"not assessed {Collaboration}: Agreement")]
    public void Draft_PastPartnerSelection_IsJudgedByCoverage(CoverageLevel level, string outcome) => Rule
        .Given(world => Working(world).Cover<Agreement>(level).Add(Agreement with { Parties = ["p"], SignedBy = [] }))
        .Expect(outcome);

    [Fact]
    public void Agreement_OfUnknownSignatures_LeavesItOpen() => Rule
        .Given(world => Working(world).Add(Agreement))
        .Expect($"not assessed {Collaboration}: whether the agreement was signed");

    [Fact]
    public void PartyThatDidNotSign_IsReportedDespitePartialCoverage() => Rule
        .Given(world => world.Cover<Agreement>(CoverageLevel.Partial).Add(Agreement with { Parties = ["p", "q"], SignedBy = ["p"] }))
        .Expect("violation Party 'q' + Agreement 'a'", $"clear {Collaboration}");

    [Fact]
    public void PartyWhoseBodySigned_IsClear() => Rule
        .Given(world => Partner(world, "p")
            .Add(new Party { Id = "b", Name = "B", Members = ["p"] })
            .Add(Agreement with { Parties = ["p", "b"], SignedBy = ["b"] }))
        .Expect($"clear {Collaboration}", "clear Party 'p'");

    [Fact]
    public void Date_WithoutSignatories_IsOfAllWhomItBinds() => Rule
        .Given(world => Partner(Partner(world, "p"), "q").Add(Agreement with { Parties = ["p"], SignedOn = PartialDate.Parse("2019") }))
        .Expect("violation Party 'q'", $"clear {Collaboration}", "clear Party 'p'");

    [Fact]
    public void Date_WithoutAnyNames_LeavesPartnersOpen() => Rule
        .Given(world => Partner(world, "p").Add(Agreement with { SignedOn = PartialDate.Parse("2019") }))
        .Expect($"clear {Collaboration}", "not assessed Party 'p': who signed each agreement");

    [Theory]
    [InlineData(PartyStanding.Partner, "violation Party 'q'")]
    [InlineData(null, "not assessed Party 'q': whether it is a partner")]
    public void PartyInNoAgreement_ByItsStanding_IsJudged(PartyStanding? standing, string outcome) => Rule
        .Given(world => world
            .Add(new Party { Id = "q", Name = "Q", Standing = standing is { } known ? [known] : [] })
            .Agreement("a", "A", "p"))
        .Expect(outcome, $"clear {Collaboration}");

    [Fact]
    public void SupplierInNoAgreement_IsNotJudged() => Rule
        .Given(world => world.Party("q", "Q", null, PartyStanding.Supplier).Agreement("a", "A", "p"))
        .Expect($"clear {Collaboration}");

    [Fact]
    public void PartnerInNoAgreement_UnderPartialCoverage_IsNotAssessed() => Rule
        .Given(world => Partner(world, "q").Agreement("a", "A", "p").Cover<Agreement>(CoverageLevel.Partial))
        .Expect($"clear {Collaboration}", "not assessed Party 'q': Agreement");

    [Fact]
    public void NobodySignedAnything_LeavesThePartiesOpen() => Rule
        .Given(world => Partner(Working(world), "p").Add(Agreement with { Parties = ["p"], SignedBy = [] }))
        .Expect($"violation {Collaboration}", "not assessed Party 'p': an agreement that others signed");

    private static CollaborationBuilder Working(CollaborationBuilder world) =>
        world.Add(new StageEvidence { Id = "s", Stage = LifecycleStage.WorkingTogether });

    private static CollaborationBuilder Partner(CollaborationBuilder world, string id) => world.Party(id, id, null, PartyStanding.Partner);
}
