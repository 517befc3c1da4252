using BenchmarkDotNet.Attributes;
using Collaboration.Rules.Benchmarks.Workload;

namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>A stream of small worlds of the workload; the numbers are for one of them.</summary>
[MemoryDiagnoser]
public class SmallWorkloadBenchmarks
{
    private const int Count = 1_000;
    private readonly World[] _worlds = WorldGenerator.CreateMany(0, Count, 50);
    private readonly PooledPeer _pooled = new();
    private readonly PlainPeer _plain = new();
    private readonly EnginePeer _engine = new(withSubjects: true);
    private readonly EnginePeer _engineWithoutSubjects = new(withSubjects: false);
    private readonly RulesEnginePeer _rulesEngine = new();

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public void Pooled() => EvaluateAll(_pooled);

    [Benchmark(OperationsPerInvoke = Count)]
    public void Plain() => EvaluateAll(_plain);

    [Benchmark(OperationsPerInvoke = Count)]
    public void Engine() => EvaluateAll(_engine);

    [Benchmark(OperationsPerInvoke = Count)]
    public void EngineWithoutSubjects() => EvaluateAll(_engineWithoutSubjects);

    [Benchmark(OperationsPerInvoke = Count)]
    public void MicrosoftRulesEngine() => EvaluateAll(_rulesEngine);

    private void EvaluateAll(IPeer peer)
    {
        foreach (var world in _worlds) peer.Evaluate(world);
    }
}
