using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Benchmarks.Scenarios;

namespace Collaboration.Rules.Tests.Costs;

/// <summary>What an analysis of a whole collaboration allocates grows as its facts do: no rule pairs everything with everything.</summary>
public sealed class BatchCostTests
{
    /// <summary>Five times the facts, and what chance adds.</summary>
    private const int Growth = 8;
    private const int SlackBytes = 20_000;

    private static readonly AnalysisOptions Options = new() { Scope = AnalysisScope.Whole, AsOf = new DateOnly(2024, 1, 1) };
    private static readonly CollaborationSnapshot Small = SyntheticCollaboration.Create(1, 1_000);
    private static readonly CollaborationSnapshot Large = SyntheticCollaboration.Create(1, 5_000);

    public static TheoryData<string> Names() => [.. AntiPatternRules.All.Select(rule => rule.GetType().Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Analyze_BytesAllocated_GrowAsTheFactsDo(string name)
    {
        var analyzer = new CollaborationAnalyzer([AntiPatternRules.All.Single(rule => rule.GetType().Name == name)]);
        var growth = WideEffect.ComparesPairs(name) ? Growth * Growth : Growth;
        Assert.InRange(Allocated(analyzer, Large), 0, (growth * Allocated(analyzer, Small)) + SlackBytes);
    }

    private static long Allocated(CollaborationAnalyzer analyzer, CollaborationSnapshot collaboration)
    {
        for (var i = 0; i < 2; i++) analyzer.Analyze(collaboration, Options);
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(analyzer.Analyze(collaboration, Options));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
