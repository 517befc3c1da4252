using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Roles;

public sealed class NoAccountableTests
{
    private static readonly RuleVerifier Rule = new(new NoAccountable());

    [Fact]
    public void Activity_WithOnlyResponsible_IsReported() => Rule
        .Given(world => world
            .Party("ba", "BA")
            .Activity("delivery", "Delivery")
            .Assign("delivery", "ba", AssignmentKind.Responsible))
        .Expect("violation Activity 'delivery'");

    [Fact]
    public void Activity_WithNobodyRecorded_IsReportedDespitePartialCoverage() => Rule
        .Given(world => world
            .Party("ba", "BA")
            .Cover<Assignment>(CoverageLevel.Partial)
            .Activity("delivery", "Delivery")
            .Activity("planning", "Planning")
            .AssignNobody("delivery", AssignmentKind.Accountable))
        .Expect("violation Activity 'delivery'", "not assessed Activity 'planning': Assignment");

    [Fact]
    public void Activity_WithAccountable_IsClearDespitePartialCoverage() => Rule
        .Given(world => world
            .Party("ba", "BA")
            .Cover<Assignment>(CoverageLevel.Partial)
            .Activity("delivery", "Delivery")
            .Assign("delivery", "ba", AssignmentKind.Accountable))
        .Expect("clear Activity 'delivery'");

    [Fact]
    public void Activity_WithNobodyAndSomebodyRecorded_IsClear() => Rule
        .Given(world => world
            .Party("ba", "BA")
            .Activity("delivery", "Delivery")
            .AssignNobody("delivery", AssignmentKind.Accountable)
            .Assign("delivery", "ba", AssignmentKind.Accountable))
        .Expect("clear Activity 'delivery'");

    [Fact]
    public void Activity_WithNobodyAndAPartyInOneRecord_IsHeldByTheParty() => Rule
        .Given(world => world
            .Party("ba", "BA")
            .Activity("delivery", "Delivery")
            .Add(new Assignment { Id = "a", Activity = "delivery", Party = "ba", Nobody = true, Kind = AssignmentKind.Accountable }))
        .Expect("clear Activity 'delivery'");

    [Theory]
    [InlineData(3, "clear Activity 'part3'")]
    [InlineData(4, "violation Activity 'part4'")]
    public void Part_OfAWholeWithAnAccountable_IsClearUpToThreeSteps(int steps, string last) => Rule
        .Given(world => Parts(world, steps).Assign("part0", "ba", AssignmentKind.Accountable))
        .Expect([.. Enumerable.Range(0, steps).Select(part => $"clear Activity 'part{part}'"), last]);

    [Fact]
    public void Part_RecordedAsNobodys_IsReportedUnderAnyWhole() => Rule
        .Given(world => Parts(world, 2).Assign("part0", "ba", AssignmentKind.Accountable).AssignNobody("part1", AssignmentKind.Accountable))
        .Expect("violation Activity 'part1'", "violation Activity 'part2'", "clear Activity 'part0'");

    [Fact]
    public void Whole_OfWhichOnlyThePartHasAnAccountable_IsReported() => Rule
        .Given(world => Parts(world, 1).Assign("part1", "ba", AssignmentKind.Accountable))
        .Expect("violation Activity 'part0'", "clear Activity 'part1'");

    [Fact]
    public void Parts_InACircle_AreReported() => Rule
        .Given(world => world
            .Party("ba", "BA")
            .Add(new Activity { Id = "a", Name = "A", PartOf = "b" })
            .Add(new Activity { Id = "b", Name = "B", PartOf = "a" })
            .Cover<Assignment>(CoverageLevel.Complete))
        .Expect("violation Activity 'a'", "violation Activity 'b'");

    [Fact]
    public void Activity_WithoutAnyAssignmentRecorded_IsNotAssessed() => Rule
        .Given(world => world.Activity("delivery", "Delivery"))
        .Expect("not assessed Activity 'delivery': Assignment");

    [Fact]
    public void NoActivities_DeclaredComplete_IsNotApplicable() => Rule
        .Given(world => world
            .Party("ba", "BA")
            .Cover<Activity>(CoverageLevel.Complete)
            .Assign("delivery", "ba", AssignmentKind.Accountable))
        .Expect("not applicable");

    [Fact]
    public void NoActivities_Undeclared_IsNotAssessed() => Rule
        .Given(world => world.Assign("delivery", "ba", AssignmentKind.Accountable))
        .Expect("not assessed: Activity");

    [Fact]
    public void Activity_WhoseAccountableIsNotRecorded_IsNotAssessedNorAreItsParts() => Rule
        .Given(world => Parts(world, 1).Assign("part0", "elsewhere", AssignmentKind.Accountable))
        .Expect("not assessed Activity 'part0': who is accountable", "not assessed Activity 'part1': who is accountable");

    [Fact]
    public void Activity_WithOneAccountableRecordedOfTwo_IsClear() => Rule
        .Given(world => Parts(world, 0)
            .Assign("part0", "elsewhere", AssignmentKind.Accountable)
            .Assign("part0", "ba", AssignmentKind.Accountable))
        .Expect("clear Activity 'part0'");

    private static CollaborationBuilder Parts(CollaborationBuilder world, int steps)
    {
        world.Party("ba", "BA").Activity("part0", "Part 0");
        for (var step = 1; step <= steps; step++) world.Add(new Activity { Id = $"part{step}", Name = $"Part {step}", PartOf = $"part{step - 1}" });
        return world;
    }
}
