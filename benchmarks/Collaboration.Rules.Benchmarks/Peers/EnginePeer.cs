using System.Globalization;
using Collaboration.Rules.Benchmarks.Workload;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;

namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>This engine, by its public interface. What it finds are whole diagnostics, in order and with texts as ids.</summary>
public sealed class EnginePeer : IPeer
{
    private readonly RuleProgram _program;
    private readonly FactBatch _batch = [];
    private readonly EvaluationInput _input;
    private EvaluationResult? _result;
    private readonly ChangeSet _changes = new();
    private RuleSession? _session;

    public EnginePeer(bool withSubjects)
    {
        _input = new EvaluationInput { Facts = _batch };
        _program = RuleProgram.Compile(EngineRules.All(withSubjects));
        Name = withSubjects ? "Collaboration.Rules" : "Collaboration.Rules, no subjects";
    }

    public string Name { get; }

    public int LargestWorld => int.MaxValue;

    public bool IsIncremental => true;

    public void Evaluate(World world)
    {
        _session = null;
        _batch.Clear();
        _batch.AddRange(world.Organisations);
        _batch.AddRange(world.Goals);
        _batch.AddRange(world.Roles);
        _batch.AddRange(world.Responsibilities);
        _batch.AddRange(world.Decisions);
        _result = _program.Evaluate(_input);
    }

    public void Open(World world)
    {
        _result = null;
        _session = _program.OpenSession(new EvaluationInput { Facts = world.Facts });
    }

    public void Update(FactUpdate update) => _session!.Apply(_changes.Clear().AddOrUpdate(update.Fact));

    public ulong Hash()
    {
        var sum = 0UL;
        foreach (var diagnostic in (_result ?? _session!.Result()).Diagnostics) sum += Diagnosed(diagnostic).Hash();
        return sum;
    }

    private static Diagnosis Diagnosed(Diagnostic diagnostic)
    {
        var about = diagnostic.Finding.About;
        if (diagnostic.Id[0] != 'W') throw new InvalidOperationException(diagnostic.Message);
        return new(diagnostic.Id[1] - '0', Id(0), Id(1), Id(2));

        int Id(int index) => index < about.Count ? int.Parse(about[index].Id, CultureInfo.InvariantCulture) : 0;
    }
}
