using Collaboration.Rules.AntiPatterns.Governance;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Governance;

public sealed class NoBenefitRiskTermsTests
{
    private static readonly RuleVerifier Rule = new(new NoBenefitRiskTerms());

    [Fact]
    public void Agreement_WithOneOfTheTwo_IsReported() => Rule
        .Given(world => world.Agreement("a", "A").Clause("a", ClauseTopic.BenefitSharing))
        .Expect("violation Agreement 'a'");

    [Fact]
    public void Agreement_WithBoth_IsClearDespitePartialCoverage() => Rule
        .Given(world => world
            .Cover<Clause>(CoverageLevel.Partial)
            .Agreement("a", "A")
            .Clause("a", ClauseTopic.BenefitSharing)
            .Clause("a", ClauseTopic.RiskSharing))
        .Expect("clear Agreement 'a'");

    [Fact]
    public void Agreement_WithOneAbsentAndOneMissing_IsReportedForEach() => Rule
        .Given(world => world.Agreement("a", "A").Clause("a", ClauseTopic.BenefitSharing, ClauseStatus.Absent))
        .Expect("violation Agreement 'a'", "violation Agreement 'a' + Clause 'a/benefitSharing'");

    [Fact]
    public void Agreement_WithTwoAbsent_IsReportedForEachDespitePartialCoverage() => Rule
        .Given(world => world
            .Cover<Clause>(CoverageLevel.Partial)
            .Agreement("a", "A")
            .Clause("a", ClauseTopic.BenefitSharing, ClauseStatus.Absent)
            .Clause("a", ClauseTopic.RiskSharing, ClauseStatus.Disputed))
        .Expect("violation Agreement 'a' + Clause 'a/benefitSharing'", "violation Agreement 'a' + Clause 'a/riskSharing'");

    [Fact]
    public void Agreement_WithOneMissingUnderPartialCoverage_IsNotAssessed() => Rule
        .Given(world => world
            .Cover<Clause>(CoverageLevel.Partial)
            .Agreement("a", "A")
            .Clause("a", ClauseTopic.BenefitSharing))
        .Expect("not assessed Agreement 'a': Clause");

    [Theory]
    [InlineData(ClauseStatus.Present, "clear Agreement 'a'")]
    [InlineData(ClauseStatus.Partial, "not assessed Agreement 'a': what its partial clauses leave open")]
    [InlineData(ClauseStatus.Disputed, "violation Agreement 'a' + Clause 'a/riskSharing'")]
    [InlineData(ClauseStatus.Absent, "violation Agreement 'a' + Clause 'a/riskSharing'")]
    public void RiskClause_ByItsStatus_IsJudged(ClauseStatus status, string outcome) => Rule
        .Given(world => world
            .Agreement("a", "A")
            .Clause("a", ClauseTopic.BenefitSharing)
            .Clause("a", ClauseTopic.RiskSharing, status))
        .Expect(outcome);

    [Theory]
    [InlineData(ClauseStatus.Present, "clear Agreement 'a'")]
    [InlineData(ClauseStatus.Partial, "not assessed Agreement 'a': what its partial clauses leave open")]
    public void SecondClause_OnTheSameTopic_GoesBeforeAnAbsentOne(ClauseStatus status, string outcome) => Rule
        .Given(world => world
            .Agreement("a", "A")
            .Clause("a", ClauseTopic.BenefitSharing)
            .Clause("a", ClauseTopic.RiskSharing, ClauseStatus.Absent)
            .Add(new Clause { Id = "2", Agreement = "a", Topic = ClauseTopic.RiskSharing, Status = status }))
        .Expect(outcome);

    [Fact]
    public void Clauses_OfAWiderAgreement_HoldForTheNarrower() => Rule
        .Given(world => world
            .Agreement("a", "A", "q", "p")
            .Clause("a", ClauseTopic.RiskSharing, ClauseStatus.Absent)
            .Agreement("b", "B", "p", "q", "r")
            .Clause("b", ClauseTopic.BenefitSharing)
            .Clause("b", ClauseTopic.RiskSharing))
        .Expect("clear Agreement 'a'", "clear Agreement 'b'");

    [Fact]
    public void Clauses_OfANarrowerAgreement_DoNotHoldForTheWider() => Rule
        .Given(world => world
            .Agreement("a", "A", "p", "q", "r")
            .Agreement("b", "B", "p", "r")
            .Clause("b", ClauseTopic.BenefitSharing)
            .Clause("b", ClauseTopic.RiskSharing))
        .Expect("violation Agreement 'a'", "clear Agreement 'b'");

    [Fact]
    public void NoAgreements_DeclaredComplete_IsNotApplicable() => Rule
        .Given(world => world.Cover<Agreement>(CoverageLevel.Complete))
        .Expect("not applicable");
}
