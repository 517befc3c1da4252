using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Goals;

public sealed class PartyWithoutStatedGoalsTests
{
    private static readonly RuleVerifier Rule = new(new PartyWithoutStatedGoals());

    [Fact]
    public void Party_WithADroppedGoal_HasStatedOne() => Rule
        .Given(world => world
            .Party("north", "North")
            .Add(new Goal { Id = "g", Owner = "north", Statement = "G", Status = GoalStatus.Dropped }))
        .Expect("clear Party 'north'");

    [Fact]
    public void Party_WithSharedGoalsOnly_IsReported() => Rule
        .Given(world => world.Party("north", "North").SharedGoal("g", "G"))
        .Expect("violation Party 'north'");

    [Fact]
    public void Party_UnderPartialCoverage_IsNotAssessed() => Rule
        .Given(world => world.Cover<Goal>(CoverageLevel.Partial).Party("north", "North").SharedGoal("g", "G"))
        .Expect("not assessed Party 'north': Goal");

    [Fact]
    public void Party_WhereAGoalHasNoOwner_IsLeftOpen() => Rule
        .Given(world => world.Party("north", "North").Add(new Goal { Id = "g", Statement = "G" }))
        .Expect("not assessed Party 'north': whose goals they are");

    [Fact]
    public void Parties_WithGoalsCompletelyNone_AreReported() => Rule
        .Given(world => world.Cover<Goal>(CoverageLevel.Complete).Party("north", "North").Party("state", "State", null, PartyStanding.Overseer))
        .Expect("violation Party 'north'");

    [Fact]
    public void Member_OfABodyWithGoals_IsClearAndTheBodyNotJudged() => Rule
        .Given(world => world
            .Party("north", "North")
            .Add(new Party { Id = "board", Name = "Board", Members = ["north"] })
            .Goal("g", "board", "G"))
        .Expect("clear Party 'north'");
}
