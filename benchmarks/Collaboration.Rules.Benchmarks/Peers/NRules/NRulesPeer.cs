using Collaboration.Rules.Benchmarks.Workload;
using NRules;
using NRules.Fluent;

namespace Collaboration.Rules.Benchmarks.Peers.NRules;

/// <summary>NRules: the eight rules in its fluent language, as its users write them; what they find are linked facts, which follow updates.</summary>
public sealed class NRulesPeer : IPeer
{
    private readonly ISessionFactory _factory = Compile();
    private ISession? _session;
    private World? _world;
    private object[] _facts = [];

    public string Name => "NRules";

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

    private static ISessionFactory Compile()
    {
        var repository = new RuleRepository();
        repository.Load(spec => spec.From(typeof(NRulesPeer).Assembly).Where(rule => rule.Name.Length > 0));
        return repository.Compile();
    }

    private ISession Fired(World world)
    {
        var session = _factory.CreateSession();
        session.InsertAll(world.Facts);
        session.Fire();
        return session;
    }
}
