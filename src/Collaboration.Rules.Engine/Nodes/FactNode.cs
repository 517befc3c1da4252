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
    protected sealed override int OwnRows => FactCount;

    public Type FactType => typeof(TFact);

    public abstract int FactCount { get; }

    public abstract IEnumerable<object> Facts { get; }

    public abstract void Expect(int facts);

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
    private static readonly Selector<TFact, TId> ById = new(fact => fact.Id, "fact => fact.Id");
    private readonly RowIndex<TFact, TId> _facts = new(ById.Of);

    /// <summary>Whoever looks facts up by their id uses the table in which they are held.</summary>
    public FactNode() => Keep(new Arrangement<TFact, TId>(ById, _facts));

    public override int FactCount => _facts.Count;

    public override IEnumerable<object> Facts => _facts.Rows.Cast<object>();

    public override void Connect(ReadOnlySpan<Node> inputs)
    {
    }

    public override void Expect(int facts) => _facts.Reserve(facts);

    public override bool Apply(object fact, bool remove) => remove ? Remove(((TFact)fact).Id) : Set((TFact)fact);

    public override void Run(Meter meter) => Output.Consolidate();

    private bool Set(TFact fact)
    {
        var held = _facts.Find(fact.Id, Moment.After);
        if (held >= 0 && AreEqual(_facts[held], fact)) return false;
        if (held >= 0) TakeOut(held);
        Output.Add(fact, 1, Meter.Unbounded);
        var before = _facts.Find(fact.Id, Moment.Before);
        if (before >= 0 && AreEqual(_facts[before], fact)) _facts.Restore(before);
        else _facts.Add(fact);
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
        var held = _facts.Find(id, Moment.After);
        if (held < 0) return false;
        TakeOut(held);
        return true;
    }

    private void TakeOut(int held)
    {
        Output.Add(_facts[held], -1, Meter.Unbounded);
        _facts.RemoveAt(held);
    }
}

/// <summary>A source of facts, whatever their type.</summary>
internal interface IFactNode
{
    Type FactType { get; }

    int FactCount { get; }

    IEnumerable<object> Facts { get; }

    /// <summary>Makes room for so many facts, where there are none yet.</summary>
    void Expect(int facts);

    bool Apply(object fact, bool remove);

    /// <summary>Yields the facts of a batch, without keeping them.</summary>
    void Load(FactBatch batch);
}
