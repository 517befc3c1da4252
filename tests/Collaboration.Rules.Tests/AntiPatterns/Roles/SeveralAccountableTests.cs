using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Roles;

public sealed class SeveralAccountableTests
{
    private static readonly RuleVerifier Rule = new(new SeveralAccountable());

    [Fact]
    public void Two_UnderPartialCoverage_AreReported() => Rule
        .Given(world => world
            .Cover<Assignment>(CoverageLevel.Partial)
            .Activity("readiness", "Readiness")
            .Party("baa", "Airport")
            .Party("ba", "Airline")
            .Assign("readiness", "baa", AssignmentKind.Accountable)
            .Assign("readiness", "ba", AssignmentKind.Accountable))
        .Expect("violation Activity 'readiness'");

    [Fact]
    public void One_UnderPartialCoverage_IsNotAssessed() => Rule
        .Given(world => world
            .Cover<Assignment>(CoverageLevel.Partial)
            .Activity("readiness", "Readiness")
            .Party("baa", "Airport")
            .Party("ba", "Airline")
            .Assign("readiness", "baa", AssignmentKind.Accountable)
            .Assign("readiness", "ba", AssignmentKind.Responsible))
        .Expect("not assessed Activity 'readiness': Assignment");

    [Fact]
    public void OneAndNobody_IsClear() => Rule
        .Given(world => world
            .Party("baa", "Airport")
            .Activity("readiness", "Readiness")
            .Assign("readiness", "baa", AssignmentKind.Accountable)
            .AssignNobody("readiness", AssignmentKind.Accountable))
        .Expect("clear Activity 'readiness'");

    [Fact]
    public void OneHolder_AssignedTwice_IsClear() => Rule
        .Given(world => world
            .Party("baa", "Airport")
            .Activity("readiness", "Readiness")
            .Assign("readiness", "baa", AssignmentKind.Accountable)
            .Add(new Assignment { Id = "again", Activity = "readiness", Party = "baa", Kind = AssignmentKind.Accountable }))
        .Expect("clear Activity 'readiness'");

    [Theory]
    [InlineData("baa", "clear Activity 'readiness'")]
    [InlineData("ba", "violation Activity 'readiness'")]
    public void PartyAndAPerson_AreOneIfThePersonIsItsOwn(string party, string expected) => Rule
        .Given(world => People(world, "baa", "ann").Person("ann", "Ann", party))
        .Expect(expected);

    [Fact]
    public void PartyAndTwoOfItsPeople_AreTwo() => Rule
        .Given(world => People(world, "baa", "ann", "bob").Person("ann", "Ann", "baa").Person("bob", "Bob", "baa"))
        .Expect("violation Activity 'readiness'");

    [Fact]
    public void TwoRoles_OfOnePerson_AreClear() => Rule
        .Given(world => world
            .Add(new Role { Id = "chair", Name = "Chair", Holder = "ann" })
            .Add(new Role { Id = "lead", Name = "Lead", Holder = "ann" })
            .Activity("readiness", "Readiness")
            .Add(new Assignment { Id = "a1", Activity = "readiness", Role = "chair", Kind = AssignmentKind.Accountable })
            .Add(new Assignment { Id = "a2", Activity = "readiness", Role = "lead", Kind = AssignmentKind.Accountable }))
        .Expect("clear Activity 'readiness'");

    [Fact]
    public void Several_EachForItsOwnPart_AreClear() => Rule
        .Given(world => world
            .Cover<Assignment>(CoverageLevel.Partial)
            .Add(new Activity { Id = "reporting", Name = "Reporting", Mode = ActivityMode.Severally })
            .Assign("reporting", "north", AssignmentKind.Accountable)
            .Assign("reporting", "south", AssignmentKind.Accountable))
        .Expect("clear Activity 'reporting'");

    [Fact]
    public void Another_WhoIsNotNamed_LeavesItOpen() => Rule
        .Given(world => world
            .Party("baa", "Airport")
            .Activity("readiness", "Readiness")
            .Assign("readiness", "baa", AssignmentKind.Accountable)
            .Add(new Assignment { Id = "somebody", Activity = "readiness", Kind = AssignmentKind.Accountable }))
        .Expect("not assessed Activity 'readiness': who is accountable");

    [Fact]
    public void Another_WhoIsNotRecorded_LeavesItOpen() => Rule
        .Given(world => world
            .Party("baa", "Airport")
            .Activity("readiness", "Readiness")
            .Assign("readiness", "baa", AssignmentKind.Accountable)
            .Assign("readiness", "elsewhere", AssignmentKind.Accountable))
        .Expect("not assessed Activity 'readiness': who is accountable");

    private static CollaborationBuilder People(CollaborationBuilder world, string party, params ReadOnlySpan<string> people)
    {
        world.Party(party, "Airport").Activity("readiness", "Readiness").Assign("readiness", party, AssignmentKind.Accountable);
        foreach (var person in people)
            world.Add(new Assignment { Id = person, Activity = "readiness", Person = person, Kind = AssignmentKind.Accountable });
        return world;
    }
}
