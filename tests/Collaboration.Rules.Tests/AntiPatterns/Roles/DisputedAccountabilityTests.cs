using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Roles;

public sealed class DisputedAccountabilityTests
{
    private static readonly RuleVerifier Rule = new(new DisputedAccountability());

    [Theory]
    [InlineData(AssignmentStanding.Disputed, "violation Activity 'system'")]
    [InlineData(AssignmentStanding.Nominal, "violation Activity 'system'")]
    [InlineData(AssignmentStanding.Settled, "clear Activity 'system'")]
    [InlineData(null, "not assessed Activity 'system': whether the accountability is settled")]
    public void Accountable_IsJudgedByItsStanding(AssignmentStanding? standing, string expected) => Rule
        .Given(world => System(world, Accountable("eads", standing)))
        .Expect(expected);

    [Fact]
    public void Two_InDispute_AreOneFinding() => Rule
        .Given(world => System(world, Accountable("eads", AssignmentStanding.Disputed), Accountable("clg", AssignmentStanding.Disputed)))
        .Expect("violation Activity 'system'");

    [Fact]
    public void OneSettled_AndOneUnknown_AreNotAssessed() => Rule
        .Given(world => System(world, Accountable("eads", AssignmentStanding.Settled), Accountable("clg", null)))
        .Expect("not assessed Activity 'system': whether the accountability is settled");

    [Fact]
    public void Dispute_OverWhoIsNotNamed_IsReported() => Rule
        .Given(world => System(world, Accountable(null, AssignmentStanding.Disputed)))
        .Expect("violation Activity 'system'");

    [Theory]
    [InlineData(AssignmentStanding.Disputed, "violation Activity 'system'")]
    [InlineData(AssignmentStanding.Settled, "not assessed Activity 'system': who is accountable")]
    public void Accountable_WhoIsNotRecorded_IsReportedOnlyInDispute(AssignmentStanding standing, string expected) => Rule
        .Given(world => System(world, Accountable("elsewhere", standing)))
        .Expect(expected);

    [Fact]
    public void DisputedResponsibility_IsNotJudged() => Rule
        .Given(world => System(world, Accountable("eads", AssignmentStanding.Disputed) with { Kind = AssignmentKind.Responsible }))
        .Expect("not applicable");

    [Fact]
    public void DisputedNobody_IsNotJudged() => Rule
        .Given(world => System(world, Accountable(null, AssignmentStanding.Disputed) with { Nobody = true }))
        .Expect("not applicable");

    private static CollaborationBuilder System(CollaborationBuilder world, params ReadOnlySpan<Assignment> assignments)
    {
        world.Cover<Assignment>(CoverageLevel.Partial).Party("eads", "EADS").Party("clg", "CLG").Activity("system", "System");
        foreach (var assignment in assignments) world.Add(assignment);
        return world;
    }

    private static Assignment Accountable(string? party, AssignmentStanding? standing) =>
        new() { Id = $"system/{party}", Activity = "system", Party = party, Kind = AssignmentKind.Accountable, Standing = standing };
}
