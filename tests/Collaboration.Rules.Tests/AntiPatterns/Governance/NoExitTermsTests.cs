using Collaboration.Rules.AntiPatterns.Governance;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Governance;

public sealed class NoExitTermsTests
{
    private static readonly RuleVerifier Rule = new(new NoExitTerms());

    [Theory]
    [InlineData(ClauseStatus.Present, "clear Agreement 'a'")]
    [InlineData(ClauseStatus.Partial, "not assessed Agreement 'a': what its partial clauses leave open")]
    [InlineData(ClauseStatus.Disputed, "violation Agreement 'a' + Clause 'a/exit'")]
    [InlineData(ClauseStatus.Absent, "violation Agreement 'a' + Clause 'a/exit'")]
    public void Clause_ByItsStatus_IsJudgedDespitePartialCoverage(ClauseStatus status, string outcome) => Rule
        .Given(world => world.Cover<Clause>(CoverageLevel.Partial).Agreement("a", "A").Clause("a", ClauseTopic.Exit, status))
        .Expect(outcome);

    [Fact]
    public void Agreement_WithOtherClausesOnly_IsReported() => Rule
        .Given(world => world.Agreement("a", "A").Clause("a", ClauseTopic.Review))
        .Expect("violation Agreement 'a'");

    [Fact]
    public void Agreement_WithoutAnyClauseRecorded_IsNotAssessed() => Rule
        .Given(world => world.Agreement("a", "A"))
        .Expect("not assessed Agreement 'a': Clause");

    [Fact]
    public void Agreement_WithNoClauses_DeclaredComplete_IsReported() => Rule
        .Given(world => world.Agreement("a", "A").Cover<Clause>(CoverageLevel.Complete))
        .Expect("violation Agreement 'a'");

    [Fact]
    public void Clause_OfAnAgreementNotRecorded_SettlesNothing() => Rule
        .Given(world => world.Agreement("a", "A", "p").Clause("b", ClauseTopic.Exit))
        .Expect("violation Agreement 'a'");
}
