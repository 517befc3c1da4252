using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Roles;

public sealed class PartyWithoutRoleTests
{
    private static readonly RuleVerifier Rule = new(new PartyWithoutRole());

    [Fact]
    public void Party_WithNothing_IsReported() => Rule
        .Given(world => Complete(world).Party("a", "A"))
        .Expect("violation Party 'a'");

    [Fact]
    public void Party_ToBeInformed_IsClearDespitePartialCoverage() => Rule
        .Given(world => world
            .Cover<Assignment>(CoverageLevel.Partial)
            .Party("a", "A")
            .Party("b", "B")
            .Assign("x", "a", AssignmentKind.Informed))
        .Expect("clear Party 'a'", "not assessed Party 'b': Assignment, DecisionRight, Role");

    [Fact]
    public void Party_OfAPersonInARole_IsClear() => Rule
        .Given(world => Complete(world)
            .Party("a", "A")
            .Person("ann", "Ann", "a")
            .Add(new Role { Id = "chair", Name = "Chair", Holder = "ann" }))
        .Expect("clear Party 'a'");

    [Fact]
    public void Party_OfAVacantRole_IsClear() => Rule
        .Given(world => Complete(world).Party("a", "A").Add(new Role { Id = "chair", Name = "Chair", Party = "a", Vacant = true }))
        .Expect("clear Party 'a'");

    [Fact]
    public void Party_BesideAVacantRoleOfNobody_IsReported() => Rule
        .Given(world => Complete(world)
            .Party("a", "A")
            .Add(new Role { Id = "chair", Name = "Chair", Vacant = true })
            .Add(new Assignment { Id = "x", Activity = "x", Role = "chair", Kind = AssignmentKind.Accountable }))
        .Expect("violation Party 'a'");

    [Fact]
    public void Party_BesideARoleThatSomebodyHolds_IsNotAssessed() => Rule
        .Given(world => Complete(world).Party("a", "A").Add(new Role { Id = "chair", Name = "Chair" }))
        .Expect("not assessed Party 'a': the party of each holder");

    [Fact]
    public void Party_BesideAPersonOfNoKnownParty_IsNotAssessed() => Rule
        .Given(world => Complete(world)
            .Party("a", "A")
            .Person("ann", "Ann")
            .Add(new Assignment { Id = "x", Activity = "x", Person = "ann", Kind = AssignmentKind.Consulted }))
        .Expect("not assessed Party 'a': the party of each holder");

    [Fact]
    public void Party_BesideAHolderWhoIsNotRecorded_IsNotAssessed() => Rule
        .Given(world => Complete(world).Party("a", "A").Assign("x", "elsewhere", AssignmentKind.Consulted))
        .Expect("not assessed Party 'a': the party of each holder");

    [Fact]
    public void Members_OfABodyThatDecides_AreClear() => Rule
        .Given(world => Complete(world)
            .Party("a", "A")
            .Add(new Party { Id = "board", Name = "Board", Members = ["a"] })
            .Add(new DecisionRight { Id = "r", Area = "budget", Party = "board", Kind = DecisionRightKind.Decides }))
        .Expect("clear Party 'a'", "clear Party 'board'");

    [Fact]
    public void Party_ThatOnlyOversees_IsNotJudged() => Rule
        .Given(world => Complete(world).Party("a", "A", null, PartyStanding.Overseer))
        .Expect("not applicable");

    private static CollaborationBuilder Complete(CollaborationBuilder world) => world
        .Cover<Role>(CoverageLevel.Complete)
        .Cover<Assignment>(CoverageLevel.Complete)
        .Cover<DecisionRight>(CoverageLevel.Complete);
}
