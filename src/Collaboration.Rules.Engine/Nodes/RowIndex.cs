using System.Runtime.InteropServices;

namespace Collaboration.Rules.Engine.Nodes;

/// <summary>
/// The rows of one relation by key. Rows of a key form a chain through one flat array, so adding is constant and needs no object a
/// key; removing walks the chain of its key. A row that occurs twice stands in its chain twice.
/// </summary>
internal sealed class RowIndex<TKey, TRow>
    where TKey : notnull
    where TRow : notnull
{
    private readonly Dictionary<TKey, int> _heads = [];
    private Entry[] _entries = [];
    private int _used;
    private int _free = -1;

    /// <summary>Adds or removes <paramref name="row"/> under <paramref name="key"/>, as often as <paramref name="count"/> says.</summary>
    public void Apply(TKey key, TRow row, int count)
    {
        for (; count > 0; count--) Add(key, row);
        for (; count < 0; count++) Remove(key, row);
    }

    public int Count { get; private set; }

    public Chain this[TKey key] => new(_entries, _heads.TryGetValue(key, out var head) ? head : -1);

    private void Add(TKey key, TRow row)
    {
        Count++;
        var position = TakeEntry();
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, key, out var exists);
        _entries[position] = new(row, exists ? head : -1);
        head = position;
    }

    private void Remove(TKey key, TRow row)
    {
        ref var link = ref CollectionsMarshal.GetValueRefOrNullRef(_heads, key);
        if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref link)) return;
        while (!EqualityComparer<TRow>.Default.Equals(_entries[link].Row, row))
        {
            link = ref _entries[link].Next;
            if (link < 0) return;
        }

        Count--;
        var position = link;
        link = _entries[position].Next;
        _entries[position] = new(default!, _free);
        _free = position;
        if (_heads[key] < 0) _heads.Remove(key);
    }

    private int TakeEntry()
    {
        if (_free >= 0)
        {
            var position = _free;
            _free = _entries[position].Next;
            return position;
        }

        if (_used == _entries.Length) Array.Resize(ref _entries, Math.Max(4, _used * 2));
        return _used++;
    }

    internal struct Entry(TRow row, int next)
    {
        public readonly TRow Row = row;
        public int Next = next;
    }

    /// <summary>The rows of one key. Valid until the index changes.</summary>
    internal readonly struct Chain(Entry[] entries, int head)
    {
        public bool IsEmpty => head < 0;

        public Enumerator GetEnumerator() => new(entries, head);
    }

    internal struct Enumerator(Entry[] entries, int head)
    {
        private int _next = head;

        public TRow Current { get; private set; } = default!;

        public bool MoveNext()
        {
            if (_next < 0) return false;
            Current = entries[_next].Row;
            _next = entries[_next].Next;
            return true;
        }
    }
}
