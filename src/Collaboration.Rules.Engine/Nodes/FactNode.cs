using System.Runtime.InteropServices;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

internal sealed class FactDefinition<TFact, TId> : QueryDefinition<TFact>
    where TFact : notnull, IFact<TId>
    where TId : notnull
{
    public static readonly FactDefinition<TFact, TId> Instance = new();

    private FactDefinition()
        : base([])
    {
    }

    public override string Name => $"Facts<{typeof(TFact).Name}>";

    public override IReadOnlyList<object> Parts => [];

    public override Type FactType => typeof(TFact);

    public override Node CreateNode() => new FactNode<TFact, TId>();
}

/// <summary>
/// Holds the facts of one type by id. Changes are taken in at once and yielded in the next run, consolidated: many updates of one
/// fact become one, and a fact equal to the one that is there becomes none.
/// </summary>
internal abstract class FactNode<TFact> : Node<TFact>, IFactNode
    where TFact : notnull
{
    public sealed override int RowsHeld => FactCount;

    public Type FactType => typeof(TFact);

    public abstract int FactCount { get; }

    public abstract IEnumerable<object> Facts { get; }

    /// <returns>Whether the change altered anything.</returns>
    public abstract bool Apply(object fact, bool remove);

    public void Load(FactBatch batch) => Output.AddAll(batch.Of<TFact>());

    /// <summary>In a batch the facts have been yielded as they were loaded.</summary>
    public sealed override void RunOnce(Meter meter)
    {
    }
}

internal sealed class FactNode<TFact, TId> : FactNode<TFact>
    where TFact : notnull, IFact<TId>
    where TId : notnull
{
    private readonly Dictionary<TId, TFact> _facts = [];

    public override int FactCount => _facts.Count;

    public override IEnumerable<object> Facts => _facts.Values.Cast<object>();

    public override void Connect(ReadOnlySpan<Node> inputs)
    {
    }

    public override bool Apply(object fact, bool remove) => remove ? Remove(((TFact)fact).Id) : Set((TFact)fact);

    public override void Run(Meter meter) => Output.Consolidate();

    private bool Set(TFact fact)
    {
        ref var current = ref CollectionsMarshal.GetValueRefOrAddDefault(_facts, fact.Id, out var exists);
        if (exists && AreEqual(current!, fact)) return false;
        if (exists) Output.Add(current!, -1, Meter.Unbounded);
        Output.Add(fact, 1, Meter.Unbounded);
        current = fact;
        return true;
    }

    /// <summary>A fact that cannot be compared counts as another one: what the caller gave is held in any case.</summary>
    private static bool AreEqual(TFact held, TFact given)
    {
        try
        {
            return EqualityComparer<TFact>.Default.Equals(held, given);
        }
        catch (Exception)
        {
            return false;
        }
    }

    private bool Remove(TId id)
    {
        if (!_facts.Remove(id, out var current)) return false;
        Output.Add(current, -1, Meter.Unbounded);
        return true;
    }
}

/// <summary>A source of facts, whatever their type.</summary>
internal interface IFactNode
{
    Type FactType { get; }

    int FactCount { get; }

    IEnumerable<object> Facts { get; }

    bool Apply(object fact, bool remove);

    /// <summary>Yields the facts of a batch, without keeping them.</summary>
    void Load(FactBatch batch);
}
