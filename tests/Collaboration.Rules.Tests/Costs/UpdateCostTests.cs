using System.Collections.Concurrent;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Benchmarks.Scenarios;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Tests.Costs;

/// <summary>A change costs what it touches, not what there is: the same in a collaboration five times as large, for every rule and kind of fact.</summary>
public sealed class UpdateCostTests
{
    /// <summary>Chance gives one collaboration somewhat denser neighbourhoods than another.</summary>
    private const int SlackRows = 20;
    private const int SlackBytes = 6_000;

    private static readonly CollaborationSnapshot Small = SyntheticCollaboration.Create(1, 1_000);
    private static readonly CollaborationSnapshot Large = SyntheticCollaboration.Create(1, 5_000);
    private static readonly ConcurrentDictionary<string, Cost[]> Costs = [];

    public static TheoryData<string> Names() => [.. AntiPatternRules.All.Select(rule => rule.GetType().Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Update_RowsTouched_DoNotGrowWithTheFacts(string name) =>
        Assert.All(CostsOf(name), cost => Assert.True(cost.HasFewRows(Allowed(cost)), $"{cost}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Update_BytesAllocated_DoNotGrowWithTheFacts(string name) =>
        Assert.All(CostsOf(name), cost => Assert.True(cost.HasFewBytes(Allowed(cost)), $"{cost}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Loading_RowsTouched_GrowAsTheFactsDo(string name)
    {
        var (small, large) = (UpdateCost.RowsOfLoading(Rule(name), Small), UpdateCost.RowsOfLoading(Rule(name), Large));
        Assert.InRange(large, small, WideEffect.ComparesPairs(name) ? 8 * 8 * small : 8 * small);
    }

    [Fact]
    public void WideEffects_NameFactsThatTheirRulesRead() =>
        Assert.All(WideEffect.All, effect => Assert.Contains(effect.Kind, CostsOf(effect.Rule).Select(cost => cost.Kind)));

    private static Reach Allowed(Cost cost) => WideEffect.Of(cost.Rule, cost.Kind);

    private static Rule Rule(string name) => AntiPatternRules.All.Single(rule => rule.GetType().Name == name);

    private static Cost[] CostsOf(string name) => Costs.GetOrAdd(name, _ =>
    {
        var (small, large) = (UpdateCost.Of(Rule(name), Small), UpdateCost.Of(Rule(name), Large));
        return [.. large.Keys.Where(small.ContainsKey).Select(kind => new Cost(Rule(name), kind, small[kind], large[kind]))];
    });

    private sealed record Cost(Rule Rule, string Kind, UpdateCost Small, UpdateCost Large)
    {
        private static readonly double Growth = (double)UpdateCostTests.Large.OfType<Party>().Count / UpdateCostTests.Small.OfType<Party>().Count;

        public bool HasFewRows(Reach reach) => Large.Rows <= ((2 * Small.Rows) + SlackRows) * Factor(reach);

        public bool HasFewBytes(Reach reach) => Large.Bytes <= ((2 * Small.Bytes) + SlackBytes) * Factor(reach);

        private static double Factor(Reach reach) => Math.Pow(Growth, (int)reach);

        public override string ToString() =>
            $"a change of a {Kind} costs {Rule.GetType().Name} {Small.Rows:0} rows and {Small.Bytes:0} bytes, then {Large.Rows:0} rows and {Large.Bytes:0} bytes";
    }
}
