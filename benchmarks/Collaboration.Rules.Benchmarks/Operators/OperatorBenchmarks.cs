using BenchmarkDotNet.Attributes;
using Collaboration.Rules.Benchmarks.Workload;
using Collaboration.Rules.Engine.Evaluation;

namespace Collaboration.Rules.Benchmarks.Operators;

/// <summary>Each operator over responsibilities, and roles where it takes two inputs: loading, changing one row, removing one.</summary>
[MemoryDiagnoser]
public class OperatorBenchmarks
{
    private RuleProgram _program = null!;
    private EvaluationInput _input = null!;
    private RuleSession _session = null!;
    private ChangeSet[] _change = null!;
    private ChangeSet[] _remove = null!;

    [ParamsSource(nameof(Operators))]
    public string Operator { get; set; } = "";

    [Params(500, 5_000, 50_000)]
    public int Facts { get; set; }

    public static IEnumerable<string> Operators => OperatorPipelines.Names;

    [GlobalSetup]
    public void Setup()
    {
        var world = WorldGenerator.Create(3, Facts);
        var subject = world.Responsibilities[world.Responsibilities.Length / 2];
        var other = subject with
        {
            Role = world.Roles[0].Id,
            Task = world.Responsibilities[0].Task,
            Kind = (ResponsibilityKind)(((int)subject.Kind + 1) % 4),
        };
        _program = OperatorPipelines.Compile(Operator);
        _input = new EvaluationInput { Facts = world.Facts };
        _session = _program.OpenSession(_input);
        _change = [new ChangeSet().AddOrUpdate(other), new ChangeSet().AddOrUpdate(subject)];
        _remove = [new ChangeSet().Remove(subject), new ChangeSet().AddOrUpdate(subject)];
    }

    [Benchmark]
    public RuleSession Load() => _program.OpenSession(_input);

    /// <summary>Another version of a row and back: two changes.</summary>
    [Benchmark(OperationsPerInvoke = 2)]
    public void ChangeOne() => ApplyAll(_change);

    /// <summary>A row removed and added again: two changes.</summary>
    [Benchmark(OperationsPerInvoke = 2)]
    public void RemoveOne() => ApplyAll(_remove);

    private void ApplyAll(ChangeSet[] changes)
    {
        foreach (var change in changes) _session.Apply(change);
    }
}
