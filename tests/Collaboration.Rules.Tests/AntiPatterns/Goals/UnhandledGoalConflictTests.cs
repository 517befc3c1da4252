using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Goals;

public sealed class UnhandledGoalConflictTests
{
    private static readonly RuleVerifier Rule = new(new UnhandledGoalConflict());

    [Theory]
    [InlineData(false, null, GoalRelationKind.Conflicts)]
    [InlineData(false, GoalConflictHandling.Traded, GoalRelationKind.DifferentPriority)]
    [InlineData(true, GoalConflictHandling.None, GoalRelationKind.Conflicts)]
    [InlineData(null, GoalConflictHandling.None, GoalRelationKind.Conflicts)]
    public void Relation_NotRecognisedOrHandled_IsReported(bool? recognised, GoalConflictHandling? handling, GoalRelationKind kind) => Rule
        .Given(world => World(world).Add(Relation(recognised, handling, kind)).Cover<GoalRelation>(CoverageLevel.Partial))
        .Expect("violation GoalRelation 'r'");

    [Theory]
    [InlineData(GoalConflictHandling.Compensated)]
    [InlineData(GoalConflictHandling.Traded)]
    public void Relation_RecognisedAndHandled_IsClearDespitePartialCoverage(GoalConflictHandling handling) => Rule
        .Given(world => World(world).Add(Relation(true, handling, GoalRelationKind.Conflicts)).Cover<GoalRelation>(CoverageLevel.Partial))
        .Expect("clear GoalRelation 'r'");

    [Theory]
    [InlineData(null, null)]
    [InlineData(true, null)]
    [InlineData(null, GoalConflictHandling.Compensated)]
    public void Relation_OfUnknownHandling_IsLeftOpen(bool? recognised, GoalConflictHandling? handling) => Rule
        .Given(world => World(world).Add(Relation(recognised, handling, GoalRelationKind.Conflicts)))
        .Expect("not assessed GoalRelation 'r': whether it is recognised and handled");

    [Theory]
    [InlineData(GoalRelationKind.Supports)]
    [InlineData(GoalRelationKind.Neutral)]
    public void Relation_WithoutConflict_IsNotApplicable(GoalRelationKind kind) => Rule
        .Given(world => World(world).Add(Relation(false, null, kind)))
        .Expect("not applicable");

    [Fact]
    public void Relation_WithinOneParty_IsNotApplicable() => Rule
        .Given(world => world.Goal("a", "north", "A").Goal("b", "north", "B").Add(Relation(false, null, GoalRelationKind.Conflicts)))
        .Expect("not applicable");

    [Fact]
    public void Relation_WithSharedGoal_IsNotApplicable() => Rule
        .Given(world => world.Goal("a", "north", "A").SharedGoal("b", "B").Add(Relation(false, null, GoalRelationKind.Conflicts)))
        .Expect("not applicable");

    [Theory]
    [InlineData(GoalStatus.Met)]
    [InlineData(GoalStatus.Dropped)]
    public void Relation_WithGoalNoLongerPursued_IsNotApplicable(GoalStatus status) => Rule
        .Given(world => world
            .Goal("a", "north", "A")
            .Add(new Goal { Id = "b", Owner = "south", Statement = "B", Status = status })
            .Add(Relation(false, null, GoalRelationKind.Conflicts)))
        .Expect("not applicable");

    [Fact]
    public void Relation_WithoutGoals_IsNotAssessed() => Rule
        .Given(world => world.Add(Relation(false, null, GoalRelationKind.Conflicts)))
        .Expect("not assessed: Goal");

    private static CollaborationBuilder World(CollaborationBuilder world) => world.Goal("a", "north", "A").Goal("b", "south", "B");

    private static GoalRelation Relation(bool? recognised, GoalConflictHandling? handling, GoalRelationKind kind) =>
        new() { Id = "r", From = "a", To = "b", Kind = kind, Recognised = recognised, Handling = handling };
}
