using System.Runtime.CompilerServices;
using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

/// <summary>
/// The changes that a node yields in one evaluation. Kept between evaluations, so that a steady state allocates nothing.
/// Adding is the one place where a runaway operator is stopped: before the first row, and then every <see cref="Stride"/> rows at the
/// latest, the meter is asked.
/// </summary>
internal sealed class ChangeBuffer<T>
    where T : notnull
{
    private const int Stride = 4096;

    private Change<T>[] _changes = [];
    private int _count;
    private int _limit;
    private bool _hasAdditions;
    private List<IKeyIndex>? _indexes;

    public int Count => _count;

    public bool HasRemovals { get; private set; }

    public ReadOnlySpan<Change<T>> Changes => _changes.AsSpan(0, _count);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T row, int count, Meter meter)
    {
        if (_count == _limit) Extend(meter);
        if (count < 0) HasRemovals = true;
        else _hasAdditions = true;
        _changes[_count++] = new(row, count);
    }

    /// <summary>Adds each row once, without asking any meter.</summary>
    public void AddAll(ReadOnlySpan<T> rows)
    {
        if (rows.IsEmpty) return;
        if (_changes.Length < _count + rows.Length) Array.Resize(ref _changes, Math.Max(_count + rows.Length, _changes.Length * 2));
        foreach (var row in rows) _changes[_count++] = new(row, 1);
        _limit = _count;
        _hasAdditions = true;
    }

    /// <summary>The rows by a key, indexed once for all who ask in one evaluation.</summary>
    public KeyIndex<T, TKey> By<TKey>(Selector<T, TKey> key)
        where TKey : notnull
    {
        var index = Find(key) as KeyIndex<T, TKey>;
        if (index is null) (_indexes ??= []).Add(index = new(key));
        if (!index.IsFilled) index.Fill(Changes);
        return index;
    }

    /// <summary>Asks for each row's key and does nothing with it: a key that throws must fail its rules however little depends on it.</summary>
    public void Try<TKey>(Func<T, TKey> key)
    {
        foreach (ref readonly var change in Changes) key(change.Row);
    }

    /// <summary>Whether asking for the rows by this key costs nothing any more.</summary>
    public bool IsIndexedBy(object key) => Find(key) is { IsFilled: true };

    /// <summary>Cancels what came and went within this evaluation, so that nothing downstream runs for it.</summary>
    public void Consolidate()
    {
        if (!HasRemovals || !_hasAdditions) return;
        if (_count <= 16) ConsolidatePairwise();
        else ConsolidateHashed();
    }

    public void Clear()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_changes, 0, _count);
        if (_indexes is not null) foreach (var index in _indexes) index.Clear();
        _count = _limit = 0;
        HasRemovals = _hasAdditions = false;
    }

    /// <summary>Gives back memory that only a rare evaluation needs, such as the first.</summary>
    public void Trim()
    {
        if (_changes.Length > Stride) _changes = [];
    }

    private IKeyIndex? Find(object key)
    {
        if (_indexes is null) return null;
        foreach (var index in _indexes)
            if (index.IsFor(key)) return index;
        return null;
    }

    private void Extend(Meter meter)
    {
        meter.Check(_count);
        if (_count == _changes.Length) Array.Resize(ref _changes, Math.Max(4, _changes.Length * 2));
        _limit = Math.Min(_changes.Length, _count + Math.Min(Stride, meter.RowsLeft(_count)));
    }

    private void ConsolidatePairwise()
    {
        for (var i = 0; i < _count; i++)
        {
            for (var j = i + 1; j < _count && _changes[i].Count != 0; j++)
            {
                if (_changes[j].Count == 0 || !EqualityComparer<T>.Default.Equals(_changes[i].Row, _changes[j].Row)) continue;
                _changes[i] = new(_changes[i].Row, _changes[i].Count + _changes[j].Count);
                _changes[j] = new(_changes[j].Row, 0);
            }
        }

        RemoveZeros();
    }

    private void ConsolidateHashed()
    {
        var first = new Dictionary<T, int>(_count);
        for (var i = 0; i < _count; i++)
        {
            ref var position = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(first, _changes[i].Row, out var seen);
            if (!seen)
            {
                position = i;
                continue;
            }

            _changes[position] = new(_changes[position].Row, _changes[position].Count + _changes[i].Count);
            _changes[i] = new(_changes[i].Row, 0);
        }

        RemoveZeros();
    }

    private void RemoveZeros()
    {
        var kept = 0;
        HasRemovals = false;
        for (var i = 0; i < _count; i++)
        {
            if (_changes[i].Count == 0) continue;
            HasRemovals |= _changes[i].Count < 0;
            _changes[kept++] = _changes[i];
        }

        Array.Clear(_changes, kept, _count - kept);
        _count = kept;
    }
}
