using BenchmarkDotNet.Attributes;
using Collaboration.Rules.Benchmarks.Workload;

namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>One world of the workload evaluated once.</summary>
[MemoryDiagnoser]
public class WorkloadBenchmarks
{
    private readonly PooledPeer _pooled = new();
    private readonly PlainPeer _plain = new();
    private readonly EnginePeer _engine = new(withSubjects: true);
    private readonly EnginePeer _engineWithoutSubjects = new(withSubjects: false);
    private World _world = null!;

    [Params(5_000, 50_000, 500_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Setup() => _world = WorldGenerator.Create(3, Facts);

    [Benchmark(Baseline = true)]
    public void Pooled() => _pooled.Evaluate(_world);

    [Benchmark]
    public void Plain() => _plain.Evaluate(_world);

    [Benchmark]
    public void Engine() => _engine.Evaluate(_world);

    [Benchmark]
    public void EngineWithoutSubjects() => _engineWithoutSubjects.Evaluate(_world);
}
