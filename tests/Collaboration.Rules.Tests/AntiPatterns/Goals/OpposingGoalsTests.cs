using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Goals;

public sealed class OpposingGoalsTests
{
    private static readonly RuleVerifier Rule = new(new OpposingGoals());

    [Fact]
    public void Pair_UpAndDownOnOneIndicator_IsReportedOnce() => Rule
        .Given(world => world
            .Add(Goal("b", "north", GoalDirection.Decrease))
            .Add(Goal("a", "south", GoalDirection.Increase) with { Indicator = " PRICE" }))
        .Expect("violation Goal 'a' + Goal 'b'");

    [Fact]
    public void Pair_DespitePartialCoverage_IsReported() => Rule
        .Given(world => world
            .Cover<Goal>(CoverageLevel.Partial)
            .Add(Goal("a", "north", GoalDirection.Increase))
            .Add(Goal("b", "south", GoalDirection.Decrease))
            .Add(Goal("c", "west", GoalDirection.Maintain)))
        .Expect("violation Goal 'a' + Goal 'b'", "not assessed Goal 'c': Goal");

    [Fact]
    public void Indicator_PulledByThree_IsReportedOnce() => Rule
        .Given(world => world
            .Add(Goal("a", "north", GoalDirection.Increase))
            .Add(Goal("b", "south", GoalDirection.Decrease))
            .Add(Goal("c", "west", GoalDirection.Increase)))
        .Expect("violation Goal 'a' + Goal 'b'");

    [Fact]
    public void Indicator_FirstGoalOpposedByItsOwnerFirst_NamesATruePair() => Rule
        .Given(world => world
            .Add(Goal("a", "north", GoalDirection.Increase))
            .Add(Goal("b", "north", GoalDirection.Decrease))
            .Add(Goal("c", "south", GoalDirection.Decrease)))
        .Expect("violation Goal 'a' + Goal 'c'", "clear Goal 'b'");

    [Theory]
    [InlineData(50, 80, "%", "clear Goal 'a'", "clear Goal 'b'")]
    [InlineData(80, 80, "%", "clear Goal 'a'", "clear Goal 'b'")]
    [InlineData(81, 80, "%", "violation Goal 'a' + Goal 'b'")]
    [InlineData(50, 80, "pupils", "violation Goal 'a' + Goal 'b'")]
    [InlineData(50, null, "%", "violation Goal 'a' + Goal 'b'")]
    public void Targets_ThatLeaveRoomForBoth_AreClear(int rise, int? fall, string unit, params string[] expected) => Rule
        .Given(world => world
            .Add(Goal("a", "north", GoalDirection.Increase) with { Target = rise, Unit = "%" })
            .Add(Goal("b", "south", GoalDirection.Decrease) with { Target = fall, Unit = unit }))
        .Expect(expected);

    [Fact]
    public void ThousandsOfGoals_OnOneIndicator_GiveOneFinding()
    {
        var world = new CollaborationBuilder();
        for (var i = 0; i < 6000; i++)
        {
            var direction = i % 2 == 0 ? GoalDirection.Increase : GoalDirection.Decrease;
            world.Add(Goal($"g{i:0000}", $"p{i % 100}", direction) with { Target = i });
        }

        var analyzer = new CollaborationAnalyzer([new OpposingGoals()]);
        var finding = Assert.Single(analyzer.Analyze(world.Build()).Diagnostics);

        Assert.Equal(20, finding.Finding.Evidence.Count);
        Assert.Contains("and 42 more (2999 goals)", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(GoalDirection.Increase)]
    [InlineData(GoalDirection.Maintain)]
    [InlineData(GoalDirection.Achieve)]
    public void Pair_InDirectionsThatAreNotOpposite_IsClear(GoalDirection other) => Rule
        .Given(world => world.Add(Goal("a", "north", GoalDirection.Increase)).Add(Goal("b", "south", other)))
        .Expect("clear Goal 'a'", "clear Goal 'b'");

    [Fact]
    public void Pair_OfOneParty_IsClear() => Rule
        .Given(world => world.Add(Goal("a", "north", GoalDirection.Increase)).Add(Goal("b", "north", GoalDirection.Decrease)))
        .Expect("clear Goal 'a'", "clear Goal 'b'");

    [Theory]
    [InlineData(GoalRelationKind.Conflicts)]
    [InlineData(GoalRelationKind.Neutral)]
    public void Pair_WithRecordedRelation_IsLeftToThatRelation(GoalRelationKind kind) => Rule
        .Given(world => world
            .Add(Goal("a", "north", GoalDirection.Increase))
            .Add(Goal("b", "south", GoalDirection.Decrease))
            .Relate("b", "a", kind))
        .Expect("clear Goal 'a'", "clear Goal 'b'");

    [Theory]
    [InlineData(GoalStatus.Met)]
    [InlineData(GoalStatus.Dropped)]
    public void Goal_NoLongerPursued_IsNotJudged(GoalStatus status) => Rule
        .Given(world => world
            .Add(Goal("a", "north", GoalDirection.Increase))
            .Add(Goal("b", "south", GoalDirection.Decrease) with { Status = status }))
        .Expect("clear Goal 'a'");

    [Fact]
    public void Goal_OfPartyThatOnlyOversees_IsNotJudged() => Rule
        .Given(world => world
            .Party("south", "South", null, PartyStanding.Overseer)
            .Add(Goal("a", "north", GoalDirection.Increase))
            .Add(Goal("b", "south", GoalDirection.Decrease)))
        .Expect("clear Goal 'a'");

    [Fact]
    public void Pair_WithUnknownDirection_IsLeftOpen() => Rule
        .Given(world => world.Add(Goal("a", "north", GoalDirection.Increase)).Add(Goal("b", "south", null)))
        .Expect("not assessed Goal 'a': which way both goals pull", "not assessed Goal 'b': which way both goals pull");

    [Fact]
    public void Goal_WithUnknownIndicatorOrOwner_IsLeftOpen() => Rule
        .Given(world => world.Goal("a", "north", "Stay independent").Add(Goal("b", null, GoalDirection.Increase)))
        .Expect("not assessed Goal 'a': what is measured", "not assessed Goal 'b': whose goal it is");

    private static Goal Goal(string id, string? owner, GoalDirection? direction) =>
        new() { Id = id, Owner = owner, Statement = $"Goal {id}", Indicator = "price", Direction = direction };
}
