using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Roles;

public sealed class UnfilledRoleTests
{
    private static readonly RuleVerifier Rule = new(new UnfilledRole());

    [Fact]
    public void VacantRole_WithAssignmentAlone_IsReported() => Rule
        .Given(world => world.Add(Vacant("lead")).Activity("data", "Data").Add(Work("lead", AssignmentKind.Responsible)))
        .Expect("violation Role 'lead'");

    [Fact]
    public void VacantRole_WithDecisionRightAlone_IsReported() => Rule
        .Given(world => world.Add(Vacant("lead")).DecisionArea("access", "Access").Add(Say("lead", DecisionRightKind.Vetoes)))
        .Expect("violation Role 'lead'");

    [Fact]
    public void VacantRole_WithBoth_IsReportedOnce() => Rule
        .Given(world => world
            .Add(Vacant("lead"))
            .Activity("data", "Data")
            .Add(Work("lead", AssignmentKind.Accountable))
            .Add(Work("lead", AssignmentKind.Responsible))
            .DecisionArea("access", "Access")
            .Add(Say("lead", DecisionRightKind.Approves)))
        .Expect("violation Role 'lead'");

    [Fact]
    public void VacantRole_ThatIsOnlyConsulted_IsClear() => Rule
        .Given(world => world
            .Add(Vacant("lead"))
            .Activity("data", "Data")
            .Add(Work("lead", AssignmentKind.Consulted))
            .DecisionArea("access", "Access")
            .Add(Say("lead", DecisionRightKind.Recommends)))
        .Expect("clear Role 'lead'");

    [Fact]
    public void VacantRole_WithoutDutiesRecorded_IsNotAssessed() => Rule
        .Given(world => world.Add(Vacant("lead")).Activity("data", "Data").Assign("data", "ba", AssignmentKind.Accountable))
        .Expect("not assessed Role 'lead': DecisionRight");

    [Fact]
    public void Role_WithoutHolder_IsNotAssessed() => Rule
        .Given(world => world
            .Add(new Role { Id = "lead", Name = "Lead", Party = "ba" })
            .Activity("data", "Data")
            .Add(Work("lead", AssignmentKind.Accountable)))
        .Expect("not assessed Role 'lead': who holds the role");

    [Fact]
    public void Role_WithHolder_IsClearWhateverElseIsRecorded() => Rule
        .Given(world => world
            .Cover<Assignment>(CoverageLevel.Partial)
            .Add(new Role { Id = "lead", Name = "Lead", Holder = "ann" }))
        .Expect("clear Role 'lead'");

    [Fact]
    public void Role_VacantWithAHolder_IsNotAssessed() => Rule
        .Given(world => world.Add(Vacant("lead") with { Holder = "ann" }).Activity("data", "Data").Add(Work("lead", AssignmentKind.Responsible)))
        .Expect("not assessed Role 'lead': who holds the role");

    private static Role Vacant(string id) => new() { Id = id, Name = id, Vacant = true };

    private static Assignment Work(string role, AssignmentKind kind) =>
        new() { Id = $"{role}/{kind}", Activity = "data", Role = role, Kind = kind };

    private static DecisionRight Say(string role, DecisionRightKind kind) =>
        new() { Id = $"{role}/{kind}", Area = "access", Role = role, Kind = kind };
}
