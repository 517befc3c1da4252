using Collaboration.Rules.AntiPatterns.Governance;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Governance;

public sealed class NoGroundRulesTests
{
    private static readonly RuleVerifier Rule = new(new NoGroundRules());
    private static readonly Safeguard Mediation = new() { Id = "s", Name = "S", Kind = SafeguardKind.DisputeResolution };
    private static readonly BehaviourStandard Standard = new() { Id = "b", Text = "B" };

    public static TheoryData<Fact, string> DisputeRoutes { get; } = new()
    {
        { Mediation, "clear Agreement 'a'" },
        { Mediation with { Kind = SafeguardKind.Escalation }, "clear Agreement 'a'" },
        { Mediation with { Kind = SafeguardKind.Audit }, "violation Agreement 'a'" },
        { Mediation with { Area = "budget" }, "violation Agreement 'a'" },
        { Mediation with { Protects = ["p"] }, "violation Agreement 'a'" },
    };

    public static TheoryData<Fact, string> Standards { get; } = new()
    {
        { Standard, "clear Agreement 'a'" },
        { Standard with { AgreedBy = ["p", "q"] }, "clear Agreement 'a'" },
        { Standard with { AgreedBy = ["p", "p"] }, "violation Agreement 'a'" },
        { Standard with { AgreedBy = [] }, "violation Agreement 'a'" },
    };

    [Theory]
    [MemberData(nameof(DisputeRoutes))]
    public void DisputeRoute_OfAnotherSort_StandsInWhenItIsForAll(Fact route, string outcome) => Rule
        .Given(world => world.Agreement("a", "A").Clause("a", ClauseTopic.GroundRules).Add(route))
        .Expect(outcome);

    [Theory]
    [MemberData(nameof(Standards))]
    public void Standard_OfBehaviour_StandsInWhenSeveralAgree(Fact standard, string outcome) => Rule
        .Given(world => world.Agreement("a", "A").Clause("a", ClauseTopic.Dispute).Add(standard))
        .Expect(outcome);

    [Fact]
    public void Agreement_WithNeither_IsReportedOnce() => Rule
        .Given(world => world.Agreement("a", "A").Clause("a", ClauseTopic.Exit))
        .Expect("violation Agreement 'a'");

    [Fact]
    public void AbsentClause_WithAStandIn_IsNotReported() => Rule
        .Given(world => world
            .Agreement("a", "A")
            .Clause("a", ClauseTopic.GroundRules)
            .Clause("a", ClauseTopic.Dispute, ClauseStatus.Absent)
            .Add(Mediation))
        .Expect("clear Agreement 'a'");
}
