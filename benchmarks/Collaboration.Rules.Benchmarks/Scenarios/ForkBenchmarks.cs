using BenchmarkDotNet.Attributes;
using Collaboration.Rules.Benchmarks.Peers;
using Collaboration.Rules.Benchmarks.Workload;
using Collaboration.Rules.Engine.Evaluation;

namespace Collaboration.Rules.Benchmarks.Scenarios;

/// <summary>A second session from a loaded one, against loading it from the facts.</summary>
[MemoryDiagnoser]
public class ForkBenchmarks
{
    private readonly RuleProgram _program = RuleProgram.Compile(EngineRules.All(withSubjects: true));
    private EvaluationInput _input = null!;
    private RuleSession _session = null!;

    [Params(500, 50_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _input = new EvaluationInput { Facts = WorldGenerator.Create(3, Facts).Facts };
        _session = _program.OpenSession(_input);
    }

    [Benchmark(Baseline = true)]
    public RuleSession Open() => _program.OpenSession(_input);

    [Benchmark]
    public RuleSession Fork() => _session.Fork();
}
