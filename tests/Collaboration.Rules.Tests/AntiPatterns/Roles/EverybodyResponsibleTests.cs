using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Roles;

public sealed class EverybodyResponsibleTests
{
    private static readonly RuleVerifier Rule = new(new EverybodyResponsible());

    [Fact]
    public void Four_UnderPartialCoverage_AreReported() => Rule
        .Given(world => Responsible(world.Cover<Assignment>(CoverageLevel.Partial), "a", "b", "c", "d"))
        .Expect("violation Activity 'outreach'");

    [Fact]
    public void Three_OfFour_AreClear() => Rule
        .Given(world => Responsible(world.Party("d", "D"), "a", "b", "c"))
        .Expect("clear Activity 'outreach'");

    [Fact]
    public void Three_OfThree_AreReported() => Rule
        .Given(world => Responsible(world.Party("d", "D", null, PartyStanding.Affected), "a", "b", "c"))
        .Expect("violation Activity 'outreach'");

    [Fact]
    public void Three_OfPartlyRecordedParties_AreNotAssessed() => Rule
        .Given(world => Responsible(world.Cover<Party>(CoverageLevel.Partial), "a", "b", "c"))
        .Expect("not assessed Activity 'outreach': Party");

    [Fact]
    public void Two_OfTwo_AreClear() => Rule
        .Given(world => Responsible(world, "a", "b"))
        .Expect("clear Activity 'outreach'");

    [Fact]
    public void Two_OfTwo_AreReportedWhereTheMinimumIsTwo() => Rule
        .With(EverybodyResponsible.MinimumParties, 2)
        .Given(world => Responsible(world, "a", "b"))
        .Expect("violation Activity 'outreach'");

    [Fact]
    public void Two_AreReportedWhereTheMaximumIsOne() => Rule
        .With(EverybodyResponsible.MaximumResponsible, 1)
        .Given(world => Responsible(world.Party("c", "C"), "a", "b"))
        .Expect("violation Activity 'outreach'");

    [Fact]
    public void EveryParty_ThroughPersonOrRole_IsReported() => Rule
        .Given(world => Responsible(world, "a")
            .Party("b", "B")
            .Party("c", "C")
            .Person("ben", "Ben", "b")
            .Person("cleo", "Cleo", "c")
            .Add(new Role { Id = "lead", Name = "Lead", Holder = "cleo" })
            .Add(new Assignment { Id = "ben", Activity = "outreach", Person = "ben", Kind = AssignmentKind.Responsible })
            .Add(new Assignment { Id = "lead", Activity = "outreach", Role = "lead", Kind = AssignmentKind.Responsible }))
        .Expect("violation Activity 'outreach'");

    [Fact]
    public void Everybody_EachForItsOwnPart_IsClear() => Rule
        .Given(world => Responsible(world, "a", "b", "c", "d")
            .Add(new Activity { Id = "reporting", Name = "Reporting", Mode = ActivityMode.Severally })
            .Assign("reporting", "a", AssignmentKind.Responsible)
            .Assign("reporting", "b", AssignmentKind.Responsible)
            .Assign("reporting", "c", AssignmentKind.Responsible)
            .Assign("reporting", "d", AssignmentKind.Responsible))
        .Expect("violation Activity 'outreach'", "clear Activity 'reporting'");

    [Fact]
    public void Fourth_WhoIsNotRecorded_LeavesItOpen() => Rule
        .Given(world => Responsible(world.Party("d", "D"), "a", "b", "c").Assign("outreach", "elsewhere", AssignmentKind.Responsible))
        .Expect("not assessed Activity 'outreach': who is responsible");

    private static CollaborationBuilder Responsible(CollaborationBuilder world, params ReadOnlySpan<string> parties)
    {
        world.Activity("outreach", "Outreach");
        foreach (var party in parties) world.Party(party, party.ToUpperInvariant()).Assign("outreach", party, AssignmentKind.Responsible);
        return world;
    }
}
