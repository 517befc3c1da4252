using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Roles;

public sealed class NoDecisionMakerTests
{
    private static readonly RuleVerifier Rule = new(new NoDecisionMaker());

    [Fact]
    public void Area_WithNobodyRecorded_IsReportedUnderPartialCoverage() => Rule
        .Given(world => world
            .Party("clg", "CLG")
            .Cover<DecisionRight>(CoverageLevel.Partial)
            .DecisionArea("scope", "Scope")
            .DecisionArea("budget", "Budget")
            .Add(Right("scope", null, DecisionRightKind.Decides)))
        .Expect("violation DecisionArea 'scope'", "not assessed DecisionArea 'budget': DecisionRight");

    [Fact]
    public void Area_WithNobodyAndSomebodyRecorded_IsClear() => Rule
        .Given(world => world
            .Party("clg", "CLG")
            .DecisionArea("scope", "Scope")
            .Add(Right("scope", null, DecisionRightKind.Decides))
            .Add(Right("scope", "clg", DecisionRightKind.Decides)))
        .Expect("clear DecisionArea 'scope'");

    [Fact]
    public void Area_WithNobodyAndAPartyInOneRecord_IsHeldByTheParty() => Rule
        .Given(world => world
            .Party("clg", "CLG")
            .DecisionArea("scope", "Scope")
            .Add(Right("scope", "clg", DecisionRightKind.Decides) with { Nobody = true }))
        .Expect("clear DecisionArea 'scope'");

    [Fact]
    public void Area_WithOnlyAVeto_IsReported() => Rule
        .Given(world => world.Party("clg", "CLG").DecisionArea("scope", "Scope").Add(Right("scope", "clg", DecisionRightKind.Vetoes)))
        .Expect("violation DecisionArea 'scope'");

    [Fact]
    public void Area_WithoutRightsButWithADecisionTaken_IsClear() => Rule
        .Given(world => world
            .Party("clg", "CLG")
            .Cover<DecisionRight>(CoverageLevel.Complete)
            .DecisionArea("scope", "Scope")
            .Decision("d", "Nine centres", "scope", ["clg"]))
        .Expect("clear DecisionArea 'scope'");

    [Fact]
    public void Area_WithDecisionsByNobody_IsReportedOnce() => Rule
        .Given(world => world
            .Party("clg", "CLG")
            .DecisionArea("scope", "Scope")
            .Add(Right("scope", "clg", DecisionRightKind.Decides))
            .Decision("d1", "Nine centres", "scope", [])
            .Decision("d2", "One system", "scope", []))
        .Expect("violation DecisionArea 'scope'");

    [Fact]
    public void Decisions_WithoutArea_AreJudgedByWhoTookThem() => Rule
        .Given(world => world
            .Party("clg", "CLG")
            .Decision("nobody", "User requirements", null, [])
            .Decision("somebody", "Nine centres", null, ["clg"])
            .Decision("unknown", "Location"))
        .Expect(
            "violation Decision 'nobody'",
            "clear Decision 'somebody'",
            "not assessed Decision 'unknown': who took the decision");

    [Fact]
    public void Area_WhoseDeciderIsNotRecorded_IsNotAssessed() => Rule
        .Given(world => world.DecisionArea("scope", "Scope").Add(Right("scope", "elsewhere", DecisionRightKind.Decides)))
        .Expect("not assessed DecisionArea 'scope': who decides");

    private static DecisionRight Right(string area, string? party, DecisionRightKind kind) =>
        new() { Id = $"{area}/{party}/{kind}", Area = area, Party = party, Nobody = party is null, Kind = kind };
}
