using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Goals;

public sealed class PriorityDivergenceTests
{
    private const string Clear = "clear CollaborationProfile 'collaboration'";
    private const string Open = "not assessed CollaborationProfile 'collaboration': weights or ranks by which the parties can be compared";
    private const string Violation = "violation CollaborationProfile 'collaboration'";

    private static readonly RuleVerifier Rule = new(new PriorityDivergence());

    [Theory]
    [InlineData(0.5, "violation CollaborationProfile 'collaboration' + Party 'north' + Party 'south'")]
    [InlineData(0.51, Clear)]
    public void Weights_AtAndAboveTheSetting_AreReported(double limit, string expected) => Rule
        .With(PriorityDivergence.Divergence, limit)
        .Given(world => Weigh(Weigh(World(world), "north", 0.5m, 0.5m, 0), "south", 0, 0.5m, 0.5m))
        .Expect(expected);

    [Fact]
    public void Weights_OfThreeParties_AreReportedForEachDivergingPair() => Rule
        .Given(world => Weigh(Weigh(Weigh(World(world), "south", 0.1m, 0.1m, 0.8m), "west", 0.1m, 0.1m, 0.8m), "north", 0.8m, 0.1m, 0.1m))
        .Expect($"{Violation} + Party 'north' + Party 'south'", $"{Violation} + Party 'north' + Party 'west'");

    [Theory]
    [InlineData(50, 49)]
    [InlineData(51, 1)]
    public void Weights_OfManyParties_AreReportedForTheWidestPair(int parties, int expected)
    {
        var world = new CollaborationBuilder().SharedGoal("a", "A").SharedGoal("b", "B").SharedGoal("c", "C");
        for (var i = 0; i < parties; i++) Weigh(world.Party($"p{i:00}", $"P{i}"), $"p{i:00}", i == 7 ? 0 : 0.8m, 0.2m, i == 7 ? 0.8m : 0);

        var findings = new CollaborationAnalyzer([new PriorityDivergence()]).Analyze(world.Build()).Diagnostics;

        Assert.Equal(expected, findings.Count);
        Assert.Equal("Party 'p07'", findings[0].Finding.About[2].ToString());
    }

    [Fact]
    public void Weights_OfManyParties_LeaveOpenWhoCannotBeCompared()
    {
        var world = new CollaborationBuilder().SharedGoal("a", "A").SharedGoal("b", "B").SharedGoal("c", "C");
        for (var i = 0; i < 60; i++) Weigh(world.Party($"p{i:00}", $"P{i}"), $"p{i:00}", 0.5m, i == 40 ? null : 0.5m, null);

        Rule.Given(world.Build()).Expect(Open);
    }

    [Fact]
    public void Weights_ReversedByAHair_AreClear() => Rule
        .Given(world => Weigh(Weigh(World(world), "north", 0.34m, 0.33m, 0.33m), "south", 0.33m, 0.33m, 0.34m))
        .Expect(Clear);

    [Fact]
    public void Weights_AreScaledToTheGoalsThatBothWeighed() => Rule
        .Given(world => Weigh(Weigh(World(world), "north", 0.4m, 0.4m, null), "south", 0.1m, 0.1m, 0.1m))
        .Expect(Clear);

    [Fact]
    public void Weights_OfOneGoalInCommon_AreLeftOpen() => Rule
        .Given(world => Weigh(Weigh(World(world), "north", 0.4m, 0.6m, null), "south", null, 0.1m, 0.9m))
        .Expect(Open);

    [Fact]
    public void Ranks_InOppositeOrders_AreReportedForAll() => Rule
        .Given(world => Rank(Rank(World(world), "north", 1, 2, 3), "south", 3, 2, 1))
        .Expect(Violation);

    [Theory]
    [InlineData(0.75, Clear)]
    [InlineData(0.76, Violation)]
    public void Ranks_BelowTheSetting_AreReported(double limit, string expected) => Rule
        .With(PriorityDivergence.Concordance, limit)
        .Given(world => Rank(Rank(World(world), "north", 1, 2, 3), "south", 2, 1, 3))
        .Expect(expected);

    [Fact]
    public void Ranks_AllTied_AreLeftOpen() => Rule
        .Given(world => Rank(Rank(World(world), "north", 1, 1, 1), "south", 1, 1, 1))
        .Expect(Open);

    [Fact]
    public void Pair_ByWeights_SpeaksBeforeAllByRanks() => Rule
        .Given(world => Weigh(Weigh(Rank(Rank(World(world), "north", 1, 2, 3), "south", 3, 2, 1), "north", 1, 0, 0), "south", 0, 0, 1))
        .Expect($"{Violation} + Party 'north' + Party 'south'");

    [Fact]
    public void WeightsOfOneAndRanksOfAnother_AreLeftOpen() => Rule
        .Given(world => Rank(Weigh(World(world), "north", 0.5m, 0.3m, 0.2m), "south", 3, 2, 1))
        .Expect(Open);

    [Fact]
    public void Priorities_OfOneParty_AreLeftOpen() => Rule
        .Given(world => Weigh(World(world), "north", 0.5m, 0.3m, 0.2m))
        .Expect(Open);

    [Fact]
    public void Priorities_UnderPartialCoverage_AreNotCleared() => Rule
        .Given(world => Rank(Rank(World(world), "north", 1, 2, 3), "south", 1, 2, 3).Cover<GoalPriority>(CoverageLevel.Partial))
        .Expect("not assessed CollaborationProfile 'collaboration': GoalPriority");

    [Fact]
    public void OneSharedGoalPursued_IsNotApplicable() => Rule
        .Given(world => world
            .Party("north", "North")
            .SharedGoal("a", "A")
            .Add(new Goal { Id = "b", Shared = true, Statement = "B", Status = GoalStatus.Met })
            .Add(new GoalPriority { Id = "p", Party = "north", Goal = "a", Weight = 1 }))
        .Expect("not applicable");

    private static CollaborationBuilder World(CollaborationBuilder world) => world
        .Party("north", "North").Party("south", "South").Party("west", "West")
        .SharedGoal("a", "A").SharedGoal("b", "B").SharedGoal("c", "C");

    private static CollaborationBuilder Weigh(CollaborationBuilder world, string party, params decimal?[] weights) => world.AddRange(
        weights.Index().Where(weight => weight.Item is not null).Select(weight =>
            new GoalPriority { Id = $"{party}/{weight.Index}/weight", Party = party, Goal = Goal(weight.Index), Weight = weight.Item }));

    private static CollaborationBuilder Rank(CollaborationBuilder world, string party, params int[] ranks) => world.AddRange(
        ranks.Index().Select(rank =>
            new GoalPriority { Id = $"{party}/{rank.Index}/rank", Party = party, Goal = Goal(rank.Index), Rank = rank.Item }));

    private static string Goal(int index) => "abc"[index..(index + 1)];
}
