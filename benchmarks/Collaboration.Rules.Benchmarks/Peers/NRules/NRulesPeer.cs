using Collaboration.Rules.Benchmarks.Workload;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace Collaboration.Rules.Benchmarks.Peers.NRules;

/// <summary>NRules: the eight rules in its fluent language; what they find are linked facts, which follow updates.</summary>
/// <param name="name">How the rules are written.</param>
/// <param name="rules">The rules.</param>
public sealed class NRulesPeer(string name, IEnumerable<Rule> rules) : IPeer
{
    private readonly ISessionFactory _factory = new RuleCompiler().Compile(new RuleDefinitionFactory().Create(rules));
    private ISession? _session;
    private World? _world;
    private object[] _facts = [];

    public string Name => name;

    public int LargestWorld => 50_000;

    public bool IsIncremental => true;

    public void Evaluate(World world) => _session = Fired(world);

    public void Open(World world)
    {
        _world = world;
        _facts = [.. world.Facts];
        _session = Fired(world);
    }

    public void Update(FactUpdate update)
    {
        ref var fact = ref _facts[_world!.PositionOf(update)];
        _session!.Retract(fact);
        _session.Insert(fact = update.Fact);
        _session.Fire();
    }

    public ulong Hash() => _session!.Query<Diagnosed>().ToList().Aggregate(0UL, (sum, diagnosed) => sum + diagnosed.Diagnosis.Hash());

    private ISession Fired(World world)
    {
        var session = _factory.CreateSession();
        session.InsertAll(world.Facts);
        session.Fire();
        return session;
    }
}
