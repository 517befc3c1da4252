using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Goals;

public sealed class UnalignedOwnGoalTests
{
    private static readonly RuleVerifier Rule = new(new UnalignedOwnGoal());

    [Fact]
    public void Goal_WithoutLink_IsReportedWhereRelationsAreComplete() => Rule
        .Given(world => World(world).Goal("c", "south", "C").Relate("c", "all", GoalRelationKind.Supports))
        .Expect("violation Goal 'own'", "clear Goal 'c'");

    [Fact]
    public void Goal_WithoutLink_IsNotAssessedWhereRelationsArePartial() => Rule
        .Given(world => World(world).Cover<GoalRelation>(CoverageLevel.Partial))
        .Expect("not assessed Goal 'own': GoalRelation");

    [Theory]
    [InlineData(GoalRelationKind.Supports)]
    [InlineData(GoalRelationKind.Neutral)]
    [InlineData(GoalRelationKind.DifferentPriority)]
    [InlineData(GoalRelationKind.Conflicts)]
    public void Goal_WithAnyRecordedRelation_IsClearDespitePartialCoverage(GoalRelationKind kind) => Rule
        .Given(world => World(world).Cover<GoalRelation>(CoverageLevel.Partial).Relate("all", "own", kind))
        .Expect("clear Goal 'own'");

    [Fact]
    public void Goal_LinkedToAnotherPartysGoalOnly_IsReported() => Rule
        .Given(world => World(world)
            .Goal("c", "south", "C")
            .Relate("own", "c", GoalRelationKind.Supports)
            .Relate("c", "all", GoalRelationKind.Supports))
        .Expect("violation Goal 'own'", "clear Goal 'c'");

    [Fact]
    public void Goal_OnTheIndicatorOfASharedGoal_IsClear() => Rule
        .Given(world => world
            .Cover<GoalRelation>(CoverageLevel.Partial)
            .Add(new Goal { Id = "own", Owner = "north", Statement = "Own", Indicator = "Visits" })
            .Add(new Goal { Id = "all", Shared = true, Statement = "All", Indicator = "visits" }))
        .Expect("clear Goal 'own'");

    [Fact]
    public void Goal_WhereNoGoalIsShared_IsLeftOpen() => Rule
        .Given(world => world.Goal("own", "north", "Own").Cover<GoalRelation>(CoverageLevel.Complete))
        .Expect("not assessed Goal 'own': a shared goal");

    [Fact]
    public void Goal_LinkedToADroppedGoalOnly_IsReported() => Rule
        .Given(world => World(world)
            .Add(new Goal { Id = "old", Shared = true, Statement = "Old", Status = GoalStatus.Dropped })
            .Relate("own", "old", GoalRelationKind.Supports))
        .Expect("violation Goal 'own'");

    private static CollaborationBuilder World(CollaborationBuilder world) => world.Goal("own", "north", "Own").SharedGoal("all", "All");
}
