using System.Globalization;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Goals;

public sealed class ConflictingTargetsTests
{
    private const string Open = "directions, targets, units and dates that can be compared";

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

    [Theory]
    [InlineData(GoalDirection.Achieve, 9)]
    [InlineData(GoalDirection.Increase, 13)]
    [InlineData(GoalDirection.Decrease, 11)]
    public void Maintain_AgainstAnotherValue_IsReported(GoalDirection direction, int target) => Rule
        .Given(world => world
            .Add(Goal("a", "north", 12, null) with { Direction = GoalDirection.Maintain })
            .Add(Goal("b", "south", target, null) with { Direction = direction }))
        .Expect("violation Goal 'a' + Goal 'b'");

    [Theory]
    [InlineData(GoalDirection.Increase, 12)]
    [InlineData(GoalDirection.Increase, 11)]
    [InlineData(GoalDirection.Decrease, 13)]
    public void Maintain_WithinAnOpenEndedTarget_IsClear(GoalDirection direction, int target) => Rule
        .Given(world => world
            .Add(Goal("a", "north", 12, null) with { Direction = GoalDirection.Maintain })
            .Add(Goal("b", "south", target, null) with { Direction = direction }))
        .Expect("clear Goal 'a'", "clear Goal 'b'");

    [Theory]
    [InlineData("2011", "violation Goal 'a' + Goal 'b'")]
    [InlineData("2009", $"not assessed Goal 'a': {Open}", $"not assessed Goal 'b': {Open}")]
    [InlineData("2010-06", $"not assessed Goal 'a': {Open}", $"not assessed Goal 'b': {Open}")]
    public void Maintain_UpToADate_IsComparedUntilThen(string until, params string[] expected) => Rule
        .Given(world => world
            .Add(Goal("a", "north", 12, until) with { Direction = GoalDirection.Maintain })
            .Add(Goal("b", "south", 9, "2010")))
        .Expect(expected);

    [Theory]
    [InlineData(10, "2010", "violation Goal 'a' + Goal 'b'")]
    [InlineData(9, "2010", "clear Goal 'a'", "clear Goal 'b'")]
    [InlineData(10, "2011", "clear Goal 'a'", "clear Goal 'b'")]
    [InlineData(10, null, $"not assessed Goal 'a': {Open}", $"not assessed Goal 'b': {Open}")]
    public void Achieve_BelowAMinimum_IsReportedForOneDate(int least, string? due, params string[] expected) => Rule
        .Given(world => world
            .Add(Goal("a", "north", 9, "2010"))
            .Add(Goal("b", "south", least, due) with { Direction = GoalDirection.Increase }))
        .Expect(expected);

    [Fact]
    public void OppositeDirections_ThatExcludeEachOther_AreLeftOpen() => Rule
        .Given(world => world
            .Add(Goal("a", "north", 80, null) with { Direction = GoalDirection.Increase })
            .Add(Goal("b", "south", 50, null) with { Direction = GoalDirection.Decrease }))
        .Expect($"not assessed Goal 'a': {Open}", $"not assessed Goal 'b': {Open}");

    [Fact]
    public void ThreeTargets_OnOneIndicator_AreReportedOnce() => Rule
        .Given(world => world.Add(Goal("a", "north", 9, "2010")).Add(Goal("b", "south", 12, "2010")).Add(Goal("c", "west", 15, "2010")))
        .Expect("violation Goal 'a' + Goal 'b'");

    [Theory]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950334", "1 apart, not 0")]
    [InlineData("0.0000000001", "0", "0.0000000001 apart, not 0")]
    [InlineData(
        "79228162514264337593543950335",
        "-79228162514264337593543950335",
        "-79228162514264337593543950335 and 79228162514264337593543950335 apart, not 0")]
    public void Message_OfExtremeTargets_SaysHowFarTheyLieApart(string one, string other, string expected)
    {
        var world = new CollaborationBuilder()
            .Add(Goal("a", "north", decimal.Parse(one, CultureInfo.InvariantCulture), "2010"))
            .Add(Goal("b", "south", decimal.Parse(other, CultureInfo.InvariantCulture), "2010"));

        var diagnostic = Assert.Single(new CollaborationAnalyzer([new ConflictingTargets()]).Analyze(world.Build()).Diagnostics);

        Assert.EndsWith(expected, diagnostic.Message, StringComparison.Ordinal);
    }

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
