using BenchmarkDotNet.Attributes;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Benchmarks.Scenarios;

namespace Collaboration.Rules.Benchmarks.Rules;

/// <summary>Every rule that ships, by itself, on a synthetic collaboration of 600 facts.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private static readonly AnalysisOptions Options = new() { Scope = AnalysisScope.Whole, AsOf = new(2024, 1, 1) };
    private readonly CollaborationSnapshot _collaboration = SyntheticCollaboration.Create(1, 600);
    private CollaborationAnalyzer _analyzer = null!;
    private FactCycle _cycle = null!;

    [ParamsSource(nameof(Rules))]
    public string Rule { get; set; } = "";

    public static IEnumerable<string> Rules => AntiPatternRules.All.Select(rule => rule.Descriptor.Id);

    [GlobalSetup]
    public void Setup()
    {
        _analyzer = new([AntiPatternRules.All.Single(rule => rule.Descriptor.Id == Rule)]);
        _cycle = new(_analyzer.OpenSession(_collaboration, Options), _collaboration);
    }

    [Benchmark]
    public AnalysisResult Analyze() => _analyzer.Analyze(_collaboration, Options);

    /// <summary>A fact removed and added again: two changes, each time of another fact.</summary>
    [Benchmark(OperationsPerInvoke = 2)]
    public void Update() => _cycle.RemoveAndAddNext();
}
