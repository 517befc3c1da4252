using BenchmarkDotNet.Attributes;
using Collaboration.Rules.Benchmarks.Peers;
using Collaboration.Rules.Benchmarks.Workload;

namespace Collaboration.Rules.Benchmarks.Scenarios;

/// <summary>One update of the workload on a loaded session, against evaluating everything anew by hand-written code.</summary>
[MemoryDiagnoser]
public class UpdateLatencyBenchmarks
{
    private readonly PooledPeer _pooled = new();
    private readonly EnginePeer _engine = new(withSubjects: true);
    private UpdateStream _updates = null!;

    [Params(500, 50_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var world = WorldGenerator.Create(3, Facts);
        _updates = new(world, seed: 1);
        _pooled.Open(world);
        _engine.Open(world);
    }

    /// <summary>What drawing the updates costs, which the other two contain.</summary>
    [Benchmark]
    public FactUpdate Draw() => _updates.Next();

    [Benchmark(Baseline = true)]
    public void Pooled() => _pooled.Update(_updates.Next());

    [Benchmark]
    public void Engine() => _engine.Update(_updates.Next());
}
