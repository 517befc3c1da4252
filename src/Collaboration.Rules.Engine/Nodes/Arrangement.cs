using System.Runtime.ExceptionServices;
using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

/// <summary>
/// The rows that a node has yielded so far, by a key: kept once, for all nodes that look them up by that key.
/// <para>
/// Whoever reads it first in an evaluation has it take in what the node yields; it is settled when the node's output is forgotten, and
/// takes in by then what nobody asked for. A key that throws breaks it, for all who read it, until it is made anew.
/// </para>
/// </summary>
internal sealed class Arrangement<T, TKey>(Selector<T, TKey> key, RowIndex<T, TKey>? kept = null) : IArrangement<T>
    where T : notnull
    where TKey : notnull
{
    private readonly RowIndex<T, TKey> _index = kept ?? new(key.Of);
    private ExceptionDispatchInfo? _fault;
    private bool _isTaken;

    public int Count => _index.Count;

    /// <summary>Whether the node keeps the index itself, as its own state.</summary>
    public bool IsKept => kept is not null;

    public bool IsBroken => _fault is not null;

    public bool IsLike(IArrangement<T> other) => other.IsBy(key);

    public bool IsBy(object selector) => key.Equals(selector);

    /// <summary>The rows, with what the node yields in this evaluation.</summary>
    public RowIndex<T, TKey> With(ChangeBuffer<T> output)
    {
        TakeIn(output);
        _fault?.Throw();
        return _index;
    }

    public void BeTaken() => _isTaken = true;

    public void Settle(ChangeBuffer<T> output)
    {
        TakeIn(output);
        _index.Settle();
        _isTaken = false;
    }

    private void TakeIn(ChangeBuffer<T> output)
    {
        if (_isTaken || output.Count == 0 || IsKept || IsBroken) return;
        _isTaken = true;
        try
        {
            _index.Reserve(output.Count);
            if (output.HasRemovals) TakeIn(output.Changes, -1);
            TakeIn(output.Changes, 1);
        }
        catch (Exception exception)
        {
            _fault = ExceptionDispatchInfo.Capture(exception);
        }
    }

    private void TakeIn(ReadOnlySpan<Change<T>> changes, int sign)
    {
        foreach (ref readonly var change in changes)
        {
            for (var count = change.Count * sign; count > 0; count--)
            {
                if (sign > 0) _index.Add(change.Row);
                else _index.Remove(change.Row);
            }
        }
    }
}

/// <summary>An arrangement of rows by some key.</summary>
internal interface IArrangement<T>
    where T : notnull
{
    /// <summary>How many rows it keeps.</summary>
    int Count { get; }

    bool IsKept { get; }

    /// <summary>Whether a key threw, so that it cannot be read any more.</summary>
    bool IsBroken { get; }

    /// <summary>Whether both are by the same key.</summary>
    bool IsLike(IArrangement<T> other);

    bool IsBy(object selector);

    /// <summary>Notes that what the node yields in this evaluation is in it already.</summary>
    void BeTaken();

    /// <summary>Ends the evaluation.</summary>
    void Settle(ChangeBuffer<T> output);
}
