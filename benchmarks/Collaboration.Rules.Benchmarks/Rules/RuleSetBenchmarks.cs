using BenchmarkDotNet.Attributes;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Benchmarks.Scenarios;

namespace Collaboration.Rules.Benchmarks.Rules;

/// <summary>All rules that ship on synthetic collaborations, and what it costs to compile them.</summary>
[MemoryDiagnoser]
public class RuleSetBenchmarks
{
    private static readonly AnalysisOptions Options = new() { Scope = AnalysisScope.Whole, AsOf = new(2024, 1, 1) };
    private CollaborationSnapshot _collaboration = null!;
    private FactCycle _cycle = null!;

    [Params(60, 600, 6_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _collaboration = SyntheticCollaboration.Create(1, Facts);
        _cycle = new(CollaborationAnalyzer.Default.OpenSession(_collaboration, Options), _collaboration);
    }

    [Benchmark]
    public CollaborationAnalyzer Compile() => new(AntiPatternRules.All);

    [Benchmark]
    public AnalysisResult Analyze() => CollaborationAnalyzer.Default.Analyze(_collaboration, Options);

    /// <summary>A fact removed and added again: two changes, each time of another fact.</summary>
    [Benchmark(OperationsPerInvoke = 2)]
    public void Update() => _cycle.RemoveAndAddNext();
}
