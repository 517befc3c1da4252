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
            .Activity("delivery", "Delivery")
            .Assign("delivery", "ba", AssignmentKind.Responsible))
        .Expect("violation Activity 'delivery'");

    [Fact]
    public void Activity_WithNobodyRecorded_IsReportedDespitePartialCoverage() => Rule
        .Given(world => world
            .Cover<Assignment>(CoverageLevel.Partial)
            .Activity("delivery", "Delivery")
            .Activity("planning", "Planning")
            .AssignNobody("delivery", AssignmentKind.Accountable))
        .Expect("violation Activity 'delivery'", "not assessed Activity 'planning': Assignment");

    [Fact]
    public void Activity_WithAccountable_IsClearDespitePartialCoverage() => Rule
        .Given(world => world
            .Cover<Assignment>(CoverageLevel.Partial)
            .Activity("delivery", "Delivery")
            .Assign("delivery", "ba", AssignmentKind.Accountable))
        .Expect("clear Activity 'delivery'");

    [Fact]
    public void Activity_WithNobodyAndSomebodyRecorded_IsClear() => Rule
        .Given(world => world
            .Activity("delivery", "Delivery")
            .AssignNobody("delivery", AssignmentKind.Accountable)
            .Assign("delivery", "ba", AssignmentKind.Accountable))
        .Expect("clear Activity 'delivery'");

    [Fact]
    public void Activity_WithoutAnyAssignmentRecorded_IsNotAssessed() => Rule
        .Given(world => world.Activity("delivery", "Delivery"))
        .Expect("not assessed Activity 'delivery': Assignment");

    [Fact]
    public void NoActivities_DeclaredComplete_IsNotApplicable() => Rule
        .Given(world => world
            .Cover<Activity>(CoverageLevel.Complete)
            .Assign("delivery", "ba", AssignmentKind.Accountable))
        .Expect("not applicable");

    [Fact]
    public void NoActivities_Undeclared_IsNotAssessed() => Rule
        .Given(world => world.Assign("delivery", "ba", AssignmentKind.Accountable))
        .Expect("not assessed: Activity");
}
