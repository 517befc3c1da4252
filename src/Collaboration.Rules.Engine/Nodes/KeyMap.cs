using System.Numerics;
using System.Runtime.CompilerServices;

namespace Collaboration.Rules.Engine.Nodes;

/// <summary>
/// Numbers different keys 0, 1, 2, … in the order of their first coming. Made to be filled anew for each batch: only the part of the
/// memory that a batch needs is cleared, so a small batch after a large one stays cheap.
/// </summary>
internal sealed class KeyMap<TKey>
    where TKey : notnull
{
    private const int SmallestSize = 16;

    private int[] _buckets = [];
    private Entry[] _entries = [];
    private int _shift;

    public int Count { get; private set; }

    public TKey this[int number] => _entries[number].Key;

    /// <summary>Forgets all keys, and makes room for <paramref name="most"/> different ones, which is all that may come.</summary>
    public void Prepare(int most)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(SmallestSize, most));
        if (_buckets.Length < size) _buckets = new int[size];
        else Array.Clear(_buckets, 0, size);
        if (_entries.Length < most) _entries = new Entry[size];
        _shift = 32 - BitOperations.Log2((uint)size);
        Count = 0;
    }

    /// <returns>The key's number, or -1 when it never came.</returns>
    public int Find(TKey key)
    {
        var hash = key.GetHashCode();
        for (var number = _buckets[Bucket(hash)] - 1; number >= 0; number = _entries[number].Next)
        {
            ref var entry = ref _entries[number];
            if (entry.Hash == hash && EqualityComparer<TKey>.Default.Equals(entry.Key, key)) return number;
        }

        return -1;
    }

    /// <returns>The key's number, a new one if it came for the first time.</returns>
    public int Add(TKey key, out bool isNew)
    {
        var hash = key.GetHashCode();
        ref var bucket = ref _buckets[Bucket(hash)];
        for (var number = bucket - 1; number >= 0; number = _entries[number].Next)
        {
            ref var entry = ref _entries[number];
            if (entry.Hash != hash || !EqualityComparer<TKey>.Default.Equals(entry.Key, key)) continue;
            isNew = false;
            return number;
        }

        _entries[Count] = new() { Hash = hash, Next = bucket - 1, Key = key };
        bucket = ++Count;
        isNew = true;
        return Count - 1;
    }

    /// <summary>Lets go of the keys.</summary>
    public void Clear()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<TKey>()) Array.Clear(_entries, 0, Count);
        Count = 0;
    }

    /// <summary>Multiplies by the golden ratio and keeps the highest bits, since ids often differ only in their lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Bucket(int hash) => (int)((uint)hash * 0x9E3779B9u >> _shift);

    private struct Entry
    {
        public int Hash;
        public int Next;
        public TKey Key;
    }
}
