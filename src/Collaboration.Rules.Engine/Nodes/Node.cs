using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

/// <summary>
/// One step of a network and its state.
/// <para>
/// The algebra is that of signed multisets: a node takes the changes of its inputs and yields the changes of its output, such that
/// the accumulated output always equals the operator applied to the accumulated inputs. Four rules keep that true everywhere:
/// </para>
/// <list type="number">
/// <item>What went is taken in before what came, on all inputs. So no delegate ever sees a combination of rows that held neither before nor after.</item>
/// <item>What came and went within one evaluation is cancelled in the output, so nothing downstream runs for it.</item>
/// <item>A node runs only when an input changed, after all its inputs.</item>
/// <item>A node that throws has lost its state: it and all that depends on it are made anew from the facts before they are used again.</item>
/// </list>
/// </summary>
internal abstract class Node
{
    /// <summary>The rows yielded in the last run.</summary>
    public abstract int OutputCount { get; }

    /// <summary>Whether no other node reads from this one.</summary>
    public bool IsLast { get; set; }

    /// <summary>Whether the node holds a value even before anything came, so that it has to run once for those who read it.</summary>
    public virtual bool HoldsValue => false;

    /// <summary>The rows kept for later changes, those that are kept for other nodes to look up included.</summary>
    public virtual int RowsHeld => OwnRows;

    /// <summary>The rows that the node keeps for its own work.</summary>
    protected virtual int OwnRows => 0;

    /// <summary>Takes the nodes to read from, in the order of the definition's inputs.</summary>
    public abstract void Connect(ReadOnlySpan<Node> inputs);

    public abstract void Run(Meter meter);

    /// <summary>
    /// Runs in a batch: everything comes at once, and nothing will come after it. Yields what <see cref="Run"/> would, but keeps only
    /// what can be asked for afterwards.
    /// </summary>
    public virtual void RunOnce(Meter meter) => Run(meter);

    /// <summary>The rows that came and went in the last run, one by one; for explanations.</summary>
    public abstract IEnumerable<(object Row, int Count)> ReadOutput();

    /// <summary>Forgets what a batch left behind; the memory stays for the next.</summary>
    public virtual void Reset() => ClearOutput();

    /// <summary>Ends an evaluation: forgets the changes that were yielded; the state stays.</summary>
    public abstract void ClearOutput();

    /// <summary>Takes over from a node of the same definition, whose state is sound, what others look up and this one lacks.</summary>
    public virtual void AdoptArrangements(Node sound)
    {
    }

    /// <summary>Gives up what others look up, since it can no longer be kept up to date.</summary>
    public virtual void ForgetArrangements()
    {
    }
}

/// <summary>A node that yields changes of rows of type <typeparamref name="T"/>.</summary>
internal abstract class Node<T> : Node
    where T : notnull
{
    private List<IArrangement<T>>? _arrangements;

    public ChangeBuffer<T> Output { get; } = new();

    public override int OutputCount => Output.Count;

    public sealed override int RowsHeld => OwnRows + (_arrangements?.Sum(arrangement => arrangement.IsKept ? 0 : arrangement.Count) ?? 0);

    /// <summary>The rows by a key, which all who ask for it share. Complete if it was asked for before the first row was yielded.</summary>
    public Arrangement<T, TKey> ArrangedBy<TKey>(Selector<T, TKey> key)
        where TKey : notnull
    {
        foreach (var known in _arrangements ?? [])
            if (known.IsBy(key)) return (Arrangement<T, TKey>)known;
        return Keep(new Arrangement<T, TKey>(key));
    }

    protected TArrangement Keep<TArrangement>(TArrangement arrangement)
        where TArrangement : IArrangement<T>
    {
        (_arrangements ??= []).Add(arrangement);
        return arrangement;
    }

    public override IEnumerable<(object Row, int Count)> ReadOutput() => Output.Changes.ToArray().Select(change => ((object)change.Row, change.Count));

    public override void Reset() => Output.Clear();

    public override void ClearOutput()
    {
        if (_arrangements is not null) foreach (var arrangement in _arrangements) arrangement.Settle(Output);
        Output.Clear();
        Output.Trim();
    }

    public sealed override void AdoptArrangements(Node sound)
    {
        _arrangements?.RemoveAll(own => own.IsBroken);
        foreach (var other in ((Node<T>)sound)._arrangements ?? [])
        {
            if (_arrangements?.Exists(own => own.IsLike(other)) == true) continue;
            if (OutputCount > 0) other.BeTaken();
            Keep(other);
        }
    }

    public sealed override void ForgetArrangements() => _arrangements?.RemoveAll(arrangement => !arrangement.IsKept);
}

/// <summary>A node that always holds exactly one value.</summary>
internal abstract class ValueNode<T> : Node
    where T : notnull
{
    /// <summary>The value before the evaluation that is under way, and after it.</summary>
    public abstract T Previous { get; }

    public abstract T Current { get; }

    public sealed override bool HoldsValue => true;

    public sealed override IEnumerable<(object Row, int Count)> ReadOutput() =>
        OutputCount == 0 ? [] : [(Previous, -1), (Current, 1)];
}
