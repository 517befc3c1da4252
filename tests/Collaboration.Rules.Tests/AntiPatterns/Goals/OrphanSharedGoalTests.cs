using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Goals;

public sealed class OrphanSharedGoalTests
{
    private static readonly RuleVerifier Rule = new(new OrphanSharedGoal());

    [Theory]
    [InlineData(GoalRelationKind.Supports, "clear Goal 'all'")]
    [InlineData(GoalRelationKind.Neutral, "violation Goal 'all'")]
    [InlineData(GoalRelationKind.Conflicts, "violation Goal 'all'")]
    public void Relation_CountsWhereItSupports(GoalRelationKind kind, string expected) => Rule
        .Given(world => World(world).Goal("own", "north", "Own").Relate("own", "all", kind))
        .Expect(expected);

    [Fact]
    public void Relation_FromTheSharedGoal_DoesNotCount() => Rule
        .Given(world => World(world).Goal("own", "north", "Own").Relate("all", "own", GoalRelationKind.Supports))
        .Expect("violation Goal 'all'");

    [Fact]
    public void Relation_FromAnotherSharedGoal_DoesNotCount() => Rule
        .Given(world => World(world).SharedGoal("step", "Step").Relate("step", "all", GoalRelationKind.Supports))
        .Expect("violation Goal 'all'", "violation Goal 'step'");

    [Theory]
    [InlineData(GoalDirection.Increase, "clear Goal 'all'")]
    [InlineData(GoalDirection.Achieve, "clear Goal 'all'")]
    [InlineData(GoalDirection.Decrease, "violation Goal 'all'")]
    [InlineData(null, "not assessed Goal 'all': which way the goals on its indicator pull")]
    public void Indicator_InCommon_CountsUnlessItPullsTheOtherWay(GoalDirection? direction, string expected) => Rule
        .Given(world => Covered(world)
            .Add(new Goal { Id = "all", Shared = true, Statement = "All", Indicator = "Visits", Direction = GoalDirection.Increase })
            .Add(new Goal { Id = "own", Owner = "north", Statement = "Own", Indicator = "visits", Direction = direction }))
        .Expect(expected);

    [Fact]
    public void Indicator_InCommon_GivesWayToARecordedRelation() => Rule
        .Given(world => Covered(world)
            .Add(new Goal { Id = "all", Shared = true, Statement = "All", Indicator = "Visits", Direction = GoalDirection.Increase })
            .Add(new Goal { Id = "own", Owner = "north", Statement = "Own", Indicator = "visits", Direction = GoalDirection.Increase })
            .Relate("own", "all", GoalRelationKind.Conflicts))
        .Expect("violation Goal 'all'");

    [Theory]
    [InlineData(AssignmentKind.Responsible, "clear Goal 'all'")]
    [InlineData(AssignmentKind.Accountable, "clear Goal 'all'")]
    [InlineData(AssignmentKind.Consulted, "violation Goal 'all'")]
    public void Work_CountsWhereSomebodyDoesIt(AssignmentKind kind, string expected) => Rule
        .Given(world => World(world).Add(new Activity { Id = "a", Name = "A", Goals = ["all"] }).Assign("a", "north", kind))
        .Expect(expected);

    [Fact]
    public void Work_ThatNobodyDoes_DoesNotCount() => Rule
        .Given(world => World(world)
            .Add(new Activity { Id = "a", Name = "A", Goals = ["all"] })
            .AssignNobody("a", AssignmentKind.Responsible))
        .Expect("violation Goal 'all'");

    [Fact]
    public void Work_OfUnknownGoals_MattersWhereSomebodyDoesIt() => Rule
        .Given(world => World(world).Activity("a", "A").Activity("b", "B").Assign("b", "north", AssignmentKind.Responsible))
        .Expect("not assessed Goal 'all': which goals the assigned work serves");

    [Fact]
    public void Goal_WhereActivitiesWereNotRecorded_IsNotAssessed() => Rule
        .Given(world => world.SharedGoal("all", "All").Cover<GoalRelation>(CoverageLevel.Complete))
        .Expect("not assessed Goal 'all': Activity, Assignment");

    [Fact]
    public void Goal_ThatWasMet_IsNotJudged() => Rule
        .Given(world => Covered(world).Add(new Goal { Id = "all", Shared = true, Statement = "All", Status = GoalStatus.Met }))
        .Expect("not applicable");

    private static CollaborationBuilder World(CollaborationBuilder world) => Covered(world).SharedGoal("all", "All");

    private static CollaborationBuilder Covered(CollaborationBuilder world) => world
        .Cover<GoalRelation>(CoverageLevel.Complete)
        .Cover<Activity>(CoverageLevel.Complete)
        .Cover<Assignment>(CoverageLevel.Complete);
}
