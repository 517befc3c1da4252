using System.Numerics;

namespace Collaboration.Rules.Engine.Nodes;

/// <summary>
/// The rows of one relation by key, as they stood before the evaluation that is under way and as they stand after it.
/// <para>
/// It is one flat table of rows, chained by the hash of their keys; keys are not kept, since a row tells its own. A row that comes is
/// marked as new and one that goes as gone, and both stay in place until the evaluation is settled, so everyone who reads in between can
/// ask for the state of either moment. A row that occurs twice is in the table twice.
/// </para>
/// </summary>
internal sealed class RowIndex<T, TKey>(Func<T, TKey> key)
    where T : notnull
    where TKey : notnull
{
    private const int End = -1;
    private const int SmallestSize = 4;
    private const int MostKeptMarks = 1024;

    private readonly Func<T, TKey> _key = key;
    private readonly List<int> _marked = [];
    private int[] _buckets = [];
    private Entry[] _entries = [];
    private int _shift;
    private int _used;
    private int _free = End;

    /// <summary>How many rows there are after this evaluation.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them were there before it.</summary>
    public int Kept { get; private set; }

    public T this[int position] => _entries[position].Row;

    /// <summary>The rows after this evaluation, in no particular order.</summary>
    public IEnumerable<T> Rows
    {
        get
        {
            for (var i = 0; i < _used; i++)
                if (_entries[i].IsAt(Moment.After)) yield return _entries[i].Row;
        }
    }

    /// <summary>Makes room for exactly this many rows, where there are none yet.</summary>
    public void Reserve(int rows)
    {
        if (_used == 0 && rows > _entries.Length) Resize(rows);
    }

    /// <summary>The rows that have a key at some moment. Valid until a row is added.</summary>
    public Chain At(TKey value, Moment moment) => new(this, value, moment);

    /// <returns>The position of a row that has a key at some moment; negative when there is none.</returns>
    public int Find(TKey value, Moment moment)
    {
        var rows = At(value, moment).GetEnumerator();
        return rows.MoveNext() ? rows.Position : End;
    }

    public bool Has(TKey value, Moment moment) => Find(value, moment) != End;

    public void Add(T row) => _marked.Add(Put(row, Mark.New));

    /// <summary>Removes a row that is equal, if there is one.</summary>
    public void Remove(T row)
    {
        var rows = At(_key(row), Moment.After).GetEnumerator();
        while (rows.MoveNext())
        {
            if (!EqualityComparer<T>.Default.Equals(rows.Current, row)) continue;
            RemoveAt(rows.Position);
            return;
        }
    }

    public void RemoveAt(int position)
    {
        ref var entry = ref _entries[position];
        Count--;
        if (entry.Mark == Mark.Settled)
        {
            Kept--;
            _marked.Add(position);
        }

        entry.Mark = entry.Mark == Mark.Settled ? Mark.Gone : Mark.Void;
    }

    /// <summary>Takes back that a row went.</summary>
    public void Restore(int position)
    {
        Count++;
        Kept++;
        _entries[position].Mark = Mark.Settled;
    }

    /// <summary>Ends the evaluation: what came is there, and what went is not.</summary>
    public void Settle()
    {
        foreach (var position in _marked)
        {
            ref var entry = ref _entries[position];
            if (entry.IsFree) continue;
            if (entry.Mark is Mark.Gone or Mark.Void) Free(position);
            else entry.Mark = Mark.Settled;
        }

        Kept = Count;
        _marked.Clear();
        if (_marked.Capacity > MostKeptMarks) _marked.Capacity = 0;
    }

    private int Put(T row, int mark)
    {
        var hash = HashOf(_key(row));
        var position = TakeEntry();
        ref var bucket = ref _buckets[BucketOf(hash)];
        _entries[position] = new() { Row = row, Tag = hash | (uint)mark, Next = bucket - 1 };
        bucket = position + 1;
        Count++;
        return position;
    }

    private int TakeEntry()
    {
        if (_free != End)
        {
            var position = _free;
            _free = Entry.FreeLink(_entries[position].Next);
            return position;
        }

        if (_used == _entries.Length) Resize(Math.Max(SmallestSize, _used + (_used / 2)));
        return _used++;
    }

    private void Free(int position)
    {
        ref var bucket = ref _buckets[BucketOf(_entries[position].Tag)];
        if (bucket - 1 == position) bucket = _entries[position].Next + 1;
        else
        {
            var before = bucket - 1;
            while (_entries[before].Next != position) before = _entries[before].Next;
            _entries[before].Next = _entries[position].Next;
        }

        _entries[position] = new() { Row = default!, Tag = Mark.Void, Next = Entry.FreeLink(_free) };
        _free = position;
    }

    /// <summary>Happens only while no entry is free, so all are chained anew.</summary>
    private void Resize(int size)
    {
        Array.Resize(ref _entries, size);
        var buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(SmallestSize, size * 2 / 3));
        if (buckets == _buckets.Length) return;
        _buckets = new int[buckets];
        _shift = 32 - BitOperations.Log2((uint)buckets);
        for (var i = 0; i < _used; i++)
        {
            ref var bucket = ref _buckets[BucketOf(_entries[i].Tag)];
            _entries[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }

    /// <summary>Multiplied by the golden ratio, since ids often differ only in their lowest bits; the two lowest are left to the mark.</summary>
    private static uint HashOf(TKey value) => (uint)value.GetHashCode() * 0x9E3779B9u & ~Mark.Bits;

    private int BucketOf(uint tag) => (int)(tag >> _shift);

    private struct Entry
    {
        public uint Tag;
        public int Next;
        public T Row;

        public int Mark
        {
            readonly get => (int)(Tag & Nodes.Mark.Bits);
            set => Tag = (Tag & ~Nodes.Mark.Bits) | (uint)value;
        }

        /// <summary>Whether nothing stands here; then it is linked to the next such place.</summary>
        public readonly bool IsFree => Next < End;

        public static int FreeLink(int next) => End - 2 - next;

        public readonly bool IsAt(Moment moment) => ((int)moment >> Mark & 1) != 0;
    }

    /// <summary>The rows of one key at some moment.</summary>
    internal readonly struct Chain(RowIndex<T, TKey> index, TKey value, Moment moment)
    {
        public Enumerator GetEnumerator() => new(index, value, moment);
    }

    internal struct Enumerator
    {
        private readonly RowIndex<T, TKey> _index;
        private readonly TKey _value;
        private readonly Moment _moment;
        private readonly uint _hash;
        private int _next;

        public Enumerator(RowIndex<T, TKey> index, TKey value, Moment moment)
        {
            (_index, _value, _moment, _hash) = (index, value, moment, HashOf(value));
            _next = index._used == 0 ? End : index._buckets[index.BucketOf(_hash)] - 1;
        }

        public int Position { get; private set; } = End;

        public readonly T Current => _index._entries[Position].Row;

        public bool MoveNext()
        {
            var entries = _index._entries;
            while (_next != End)
            {
                ref var entry = ref entries[_next];
                Position = _next;
                _next = entry.Next;
                if ((entry.Tag & ~Mark.Bits) == _hash && entry.IsAt(_moment) && EqualityComparer<TKey>.Default.Equals(_index._key(entry.Row), _value)) return true;
            }

            return false;
        }
    }
}
