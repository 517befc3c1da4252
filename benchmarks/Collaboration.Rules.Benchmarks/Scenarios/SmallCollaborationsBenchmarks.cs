using BenchmarkDotNet.Attributes;
using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Benchmarks.Scenarios;

/// <summary>10,000 small collaborations judged by all rules that ship, on one thread and on all; the numbers are for one collaboration.</summary>
[MemoryDiagnoser]
public class SmallCollaborationsBenchmarks
{
    private const int Count = 10_000;
    private const int Different = 500;
    private static readonly AnalysisOptions Options = new() { Scope = AnalysisScope.Whole };

    private readonly CollaborationSnapshot[] _collaborations =
        [.. Enumerable.Range(0, Different).Select(seed => SyntheticCollaboration.Create(seed, 50))];

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public void OneThread()
    {
        for (var i = 0; i < Count; i++) Analyze(i);
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public void AllCores() => Parallel.For(0, Count, i => Analyze(i));

    private AnalysisResult Analyze(int index) => CollaborationAnalyzer.Default.Analyze(_collaborations[index % Different], Options);
}
