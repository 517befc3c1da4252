using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Goals;

public sealed class GoalAgainstSharedGoalTests
{
    private static readonly RuleVerifier Rule = new(new GoalAgainstSharedGoal());

    [Theory]
    [InlineData(false, GoalConflictHandling.Compensated)]
    [InlineData(false, null)]
    [InlineData(true, GoalConflictHandling.None)]
    [InlineData(null, GoalConflictHandling.None)]
    public void Conflict_NotRecognisedOrNotHandled_IsReported(bool? recognised, GoalConflictHandling? handling) => Rule
        .Given(world => World(world, Conflict("own", "all", recognised, handling)))
        .Expect("violation Goal 'own' + Goal 'all'");

    [Theory]
    [InlineData(GoalConflictHandling.Compensated)]
    [InlineData(GoalConflictHandling.Traded)]
    public void Conflict_RecognisedAndHandled_IsClearDespitePartialCoverage(GoalConflictHandling handling) => Rule
        .Given(world => World(world, Conflict("all", "own", true, handling)).Cover<GoalRelation>(CoverageLevel.Partial))
        .Expect("clear Goal 'own'");

    [Theory]
    [InlineData(null, GoalConflictHandling.Compensated)]
    [InlineData(true, null)]
    [InlineData(null, null)]
    public void Conflict_OfUnknownHandling_IsLeftOpen(bool? recognised, GoalConflictHandling? handling) => Rule
        .Given(world => World(world, Conflict("own", "all", recognised, handling)))
        .Expect("not assessed Goal 'own': whether the conflict is recognised and handled");

    [Fact]
    public void Conflict_RecordedBothWays_IsReportedOnce() => Rule
        .Given(world => World(world, Conflict("own", "all", false, null)).Add(Conflict("all", "own", true, GoalConflictHandling.None)))
        .Expect("violation Goal 'own' + Goal 'all'");

    [Theory]
    [InlineData(GoalStatus.Met)]
    [InlineData(GoalStatus.Dropped)]
    public void SharedGoal_NoLongerPursued_IsNoMatch(GoalStatus status) => Rule
        .Given(world => world
            .Goal("own", "north", "Own")
            .Add(new Goal { Id = "all", Shared = true, Statement = "All", Status = status })
            .Add(Conflict("own", "all", false, null)))
        .Expect("clear Goal 'own'");

    [Theory]
    [InlineData(GoalStatus.Met, "clear Goal 'own'")]
    [InlineData(GoalStatus.Dropped, "not assessed Goal 'own': GoalRelation")]
    public void SharedGoal_Supported_IsClearUnlessDropped(GoalStatus status, string expected) => Rule
        .Given(world => world
            .Cover<GoalRelation>(CoverageLevel.Partial)
            .Goal("own", "north", "Own")
            .Add(new Goal { Id = "all", Shared = true, Statement = "All", Status = status })
            .Relate("all", "own", GoalRelationKind.Supports))
        .Expect(expected);

    [Fact]
    public void Indicator_PulledAgainstSharedGoal_IsReportedWithoutRelations() => Rule
        .Given(world => world.Add(Own(GoalDirection.Increase)).Add(Shared(GoalDirection.Decrease)))
        .Expect("violation Goal 'own' + Goal 'all'");

    [Fact]
    public void Indicator_WithTargetsThatLeaveRoomForBoth_IsClear() => Rule
        .Given(world => world
            .Cover<GoalRelation>(CoverageLevel.Complete)
            .Add(Own(GoalDirection.Increase) with { Target = 50 })
            .Add(Shared(GoalDirection.Decrease) with { Target = 80 }))
        .Expect("clear Goal 'own'");

    [Fact]
    public void Indicator_PulledAgainstTwoSharedGoals_IsReportedOnce() => Rule
        .Given(world => world
            .Add(Own(GoalDirection.Increase))
            .Add(Shared(GoalDirection.Decrease))
            .Add(Shared(GoalDirection.Decrease) with { Id = "any" }))
        .Expect("violation Goal 'own' + Goal 'all'");

    [Fact]
    public void Indicator_PulledAgainstSharedGoal_YieldsToHandledConflict() => Rule
        .Given(world => world
            .Add(Own(GoalDirection.Increase))
            .Add(Shared(GoalDirection.Decrease))
            .Add(Conflict("own", "all", true, GoalConflictHandling.Traded)))
        .Expect("clear Goal 'own'");

    [Fact]
    public void Indicator_WithUnknownDirection_IsLeftOpen() => Rule
        .Given(world => world.Add(Own(GoalDirection.Increase)).Add(Shared(null)))
        .Expect("not assessed Goal 'own': which way both goals pull");

    [Fact]
    public void Goal_WithoutRelationsRecorded_IsNotAssessed() => Rule
        .Given(world => world.Goal("own", "north", "Own").SharedGoal("all", "All"))
        .Expect("not assessed Goal 'own': GoalRelation");

    [Fact]
    public void Conflict_BetweenTwoParties_IsClearHere() => Rule
        .Given(world => world.Goal("a", "north", "A").Goal("b", "south", "B").Relate("a", "b", GoalRelationKind.Conflicts))
        .Expect("clear Goal 'a'", "clear Goal 'b'");

    private static CollaborationBuilder World(CollaborationBuilder world, GoalRelation relation) =>
        world.Goal("own", "north", "Own").SharedGoal("all", "All").Add(relation);

    private static GoalRelation Conflict(string from, string to, bool? recognised, GoalConflictHandling? handling) => new()
    {
        Id = $"{from}/{to}",
        From = from,
        To = to,
        Kind = GoalRelationKind.Conflicts,
        Recognised = recognised,
        Handling = handling,
    };

    private static Goal Own(GoalDirection? direction) =>
        new() { Id = "own", Owner = "north", Statement = "Own", Indicator = "price", Direction = direction };

    private static Goal Shared(GoalDirection? direction) =>
        new() { Id = "all", Shared = true, Statement = "All", Indicator = "Price", Direction = direction };
}
