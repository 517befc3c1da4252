using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Roles;

public sealed class NobodyResponsibleTests
{
    private static readonly RuleVerifier Rule = new(new NobodyResponsible());

    [Fact]
    public void Activity_WithOnlyAccountable_IsReported() => Rule
        .Given(world => world
            .Party("ba", "BA")
            .Activity("delivery", "Delivery")
            .Assign("delivery", "ba", AssignmentKind.Accountable))
        .Expect("violation Activity 'delivery'");

    [Fact]
    public void Activity_WithNobodyRecordedTwice_IsReportedOnce() => Rule
        .Given(world => world
            .Party("ba", "BA")
            .Cover<Assignment>(CoverageLevel.Partial)
            .Activity("delivery", "Delivery")
            .AssignNobody("delivery", AssignmentKind.Responsible)
            .Add(new Assignment { Id = "again", Activity = "delivery", Nobody = true, Kind = AssignmentKind.Responsible }))
        .Expect("violation Activity 'delivery'");

    [Fact]
    public void Activity_WithNobodyAccountable_IsNotAssessedUnderPartial() => Rule
        .Given(world => world
            .Party("ba", "BA")
            .Cover<Assignment>(CoverageLevel.Partial)
            .Activity("delivery", "Delivery")
            .AssignNobody("delivery", AssignmentKind.Accountable))
        .Expect("not assessed Activity 'delivery': Assignment");

    [Fact]
    public void Activity_WithResponsible_IsClearDespitePartialCoverage() => Rule
        .Given(world => world
            .Party("ba", "BA")
            .Cover<Assignment>(CoverageLevel.Partial)
            .Activity("delivery", "Delivery")
            .Assign("delivery", "ba", AssignmentKind.Responsible))
        .Expect("clear Activity 'delivery'");

    [Fact]
    public void Heading_OfWhichAPartHasAResponsible_IsClear() => Rule
        .Given(world => world
            .Party("ba", "BA")
            .Activity("programme", "Programme")
            .Add(new Activity { Id = "project", Name = "Project", PartOf = "programme" })
            .Add(new Activity { Id = "task", Name = "Task", PartOf = "project" })
            .Add(new Activity { Id = "other", Name = "Other task", PartOf = "project" })
            .Assign("task", "ba", AssignmentKind.Responsible))
        .Expect("violation Activity 'other'", "clear Activity 'programme'", "clear Activity 'project'", "clear Activity 'task'");

    [Fact]
    public void Part_OfAWholeWithAResponsible_IsReported() => Rule
        .Given(world => world
            .Party("ba", "BA")
            .Activity("programme", "Programme")
            .Add(new Activity { Id = "project", Name = "Project", PartOf = "programme" })
            .Assign("programme", "ba", AssignmentKind.Responsible))
        .Expect("violation Activity 'project'", "clear Activity 'programme'");

    [Fact]
    public void Activity_OfAnotherAssignment_IsReportedAlone() => Rule
        .Given(world => world
            .Party("ba", "BA")
            .Activity("delivery", "Delivery")
            .Activity("planning", "Planning")
            .Assign("planning", "ba", AssignmentKind.Responsible))
        .Expect("violation Activity 'delivery'", "clear Activity 'planning'");

    [Fact]
    public void Heading_OfWhichAPartHasAnUnrecordedResponsible_IsNotAssessed() => Rule
        .Given(world => world
            .Activity("programme", "Programme")
            .Add(new Activity { Id = "project", Name = "Project", PartOf = "programme" })
            .Assign("project", "elsewhere", AssignmentKind.Responsible))
        .Expect("not assessed Activity 'programme': who is responsible", "not assessed Activity 'project': who is responsible");
}
