using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Goals;

public sealed class ConflictingTargetsTests
{
    private const string Open = "direction, target, unit and date of both goals";

    private static readonly RuleVerifier Rule = new(new ConflictingTargets());

    [Fact]
    public void Achieve_TwoTargetsByOneDate_IsReportedOnce() => Rule
        .Given(world => world
            .Cover<Goal>(CoverageLevel.Partial)
            .Add(Goal("b", "north", 12, "2010") with { Unit = "Sites" })
            .Add(Goal("a", "south", 9, "2010")))
        .Expect("violation Goal 'a' + Goal 'b'");

    [Fact]
    public void Achieve_WithSharedGoal_IsReported() => Rule
        .Given(world => world
            .Add(Goal("a", null, 9, "2010") with { Shared = true })
            .Add(Goal("b", "south", 12, "2010")))
        .Expect("violation Goal 'a' + Goal 'b'");

    [Fact]
    public void Achieve_OneTargetAfterTheOther_IsClear() => Rule
        .Given(world => world.Add(Goal("a", "north", 9, "2010-06")).Add(Goal("b", "south", 12, "2010-07")))
        .Expect("clear Goal 'a'", "clear Goal 'b'");

    [Theory]
    [InlineData(null)]
    [InlineData("2010-06")]
    public void Achieve_WithDatesThatCannotBeOrdered_IsLeftOpen(string? due) => Rule
        .Given(world => world.Add(Goal("a", "north", 9, "2010")).Add(Goal("b", "south", 12, due)))
        .Expect($"not assessed Goal 'a': {Open}", $"not assessed Goal 'b': {Open}");

    [Fact]
    public void Maintain_TwoTargets_IsReportedWhateverTheDates() => Rule
        .Given(world => world
            .Add(Goal("a", "north", 9, null) with { Direction = GoalDirection.Maintain })
            .Add(Goal("b", "south", 9.5m, "2010") with { Direction = GoalDirection.Maintain }))
        .Expect("violation Goal 'a' + Goal 'b'");

    [Theory]
    [InlineData(GoalDirection.Increase)]
    [InlineData(GoalDirection.Decrease)]
    public void OpenEnded_TwoTargets_IsClear(GoalDirection direction) => Rule
        .Given(world => world
            .Add(Goal("a", "north", 9, "2010") with { Direction = direction })
            .Add(Goal("b", "south", 12, "2010") with { Direction = direction }))
        .Expect("clear Goal 'a'", "clear Goal 'b'");

    [Fact]
    public void EqualTargets_AreClear() => Rule
        .Given(world => world.Add(Goal("a", "north", 9, "2010")).Add(Goal("b", "south", 9.0m, "2010")))
        .Expect("clear Goal 'a'", "clear Goal 'b'");

    [Fact]
    public void DifferentUnits_AreLeftOpen() => Rule
        .Given(world => world.Add(Goal("a", "north", 9, "2010")).Add(Goal("b", "south", 12, "2010") with { Unit = "dozens" }))
        .Expect($"not assessed Goal 'a': {Open}", $"not assessed Goal 'b': {Open}");

    [Fact]
    public void UnknownTarget_IsLeftOpen() => Rule
        .Given(world => world.Add(Goal("a", "north", 9, "2010")).Add(Goal("b", "south", null, "2010")))
        .Expect($"not assessed Goal 'a': {Open}", $"not assessed Goal 'b': {Open}");

    [Fact]
    public void OneOwner_OrRecordedRelation_IsClear() => Rule
        .Given(world => world
            .Add(Goal("a", "north", 9, "2010"))
            .Add(Goal("b", "north", 12, "2010"))
            .Add(Goal("c", "south", 12, "2010"))
            .Relate("a", "c", GoalRelationKind.Conflicts))
        .Expect("clear Goal 'a'", "clear Goal 'b'", "clear Goal 'c'");

    private static Goal Goal(string id, string? owner, decimal? target, string? due) => new()
    {
        Id = id,
        Owner = owner,
        Statement = $"Goal {id}",
        Indicator = "sites open",
        Direction = GoalDirection.Achieve,
        Target = target,
        Unit = "sites",
        Due = due is null ? null : PartialDate.Parse(due),
    };
}
