using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Roles;

public sealed class KeyPartyDependencyTests
{
    private static readonly RuleVerifier Rule = new(new KeyPartyDependency());

    [Fact]
    public void Party_ThatCannotBeReplaced_IsReported() => Rule
        .Given(world => Depend(world, false))
        .Expect("violation Party 'p'");

    [Fact]
    public void Party_ThatSeveralDependOn_IsReportedOnce() => Rule
        .Given(world => Depend(world, false).Add(new Dependency { Id = "d2", Dependent = "q", OnParty = "p", For = "data", Substitutable = false }))
        .Expect("violation Party 'p'");

    [Theory]
    [InlineData(true, "clear Party 'p'")]
    [InlineData(null, "not assessed Party 'p': whether another could take its place")]
    public void Party_ThatCouldBeReplaced_IsNotReported(bool? substitutable, string expected) => Rule
        .Given(world => Depend(world, substitutable))
        .Expect(expected);

    [Theory]
    [InlineData(ClauseTopic.Exit, ClauseStatus.Present, "clear Party 'p'")]
    [InlineData(ClauseTopic.RiskSharing, ClauseStatus.Partial, "clear Party 'p'")]
    [InlineData(ClauseTopic.Exit, ClauseStatus.Absent, "violation Party 'p'")]
    [InlineData(ClauseTopic.Review, ClauseStatus.Present, "violation Party 'p'")]
    public void Party_UnderAClause_IsJudgedByTopicAndStatus(ClauseTopic topic, ClauseStatus status, string expected) => Rule
        .Given(world => Depend(world, false)
            .Add(new Agreement { Id = "a", Name = "A", SignedBy = ["p"] })
            .Add(new Clause { Id = "c", Agreement = "a", Topic = topic, Status = status }))
        .Expect(expected);

    [Fact]
    public void Party_OutsideTheAgreement_IsReported() => Rule
        .Given(world => Depend(world, false).Add(new Agreement { Id = "a", Name = "A", Parties = ["q"] }).Add(Exit))
        .Expect("violation Party 'p'");

    [Fact]
    public void Party_BesideAnAgreementOfUnknownParties_IsNotAssessed() => Rule
        .Given(world => Depend(world, false).Add(new Agreement { Id = "a", Name = "A" }).Add(Exit))
        .Expect("not assessed Party 'p': the parties of each agreement");

    [Fact]
    public void Party_WithAClauseUnderPartialCoverage_IsClear() => Rule
        .Given(world => Depend(world, null)
            .Cover<Clause>(CoverageLevel.Partial)
            .Add(new Agreement { Id = "a", Name = "A", Parties = ["p"] })
            .Add(Exit))
        .Expect("clear Party 'p'");

    [Fact]
    public void Party_UnderPartialClauses_IsNotAssessed() => Rule
        .Given(world => Depend(world, false).Cover<Clause>(CoverageLevel.Partial))
        .Expect("not assessed Party 'p': Clause");

    private static Clause Exit => new() { Id = "c", Agreement = "a", Topic = ClauseTopic.Exit, Status = ClauseStatus.Present };

    private static CollaborationBuilder Depend(CollaborationBuilder world, bool? substitutable) => world
        .Cover<Clause>(CoverageLevel.Complete)
        .Party("p", "P")
        .Add(new Dependency { Id = "d", OnParty = "p", For = "control", Substitutable = substitutable });
}
