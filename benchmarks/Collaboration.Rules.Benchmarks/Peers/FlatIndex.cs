using System.Numerics;
using System.Runtime.CompilerServices;

namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>Numbers by id in one flat array with open addressing, used again and again. Ids are positive; what was never set is 0.</summary>
public sealed class FlatIndex
{
    private Slot[] _slots = [];
    private int _mask;
    private int _shift;

    /// <summary>Forgets all; makes room for <paramref name="count"/> ids and no more.</summary>
    public void Reset(int count)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, count * 2));
        if (_slots.Length < size) _slots = new Slot[size];
        else Array.Clear(_slots, 0, size);
        _mask = size - 1;
        _shift = 32 - BitOperations.Log2((uint)size);
    }

    /// <summary>The number of an id, to read or to write; makes a place for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref int At(int id)
    {
        var slots = _slots;
        var i = Start(id);
        while (slots[i].Id != id && slots[i].Id != 0) i = (i + 1) & _mask;
        ref var slot = ref slots[i];
        slot.Id = id;
        return ref slot.Value;
    }

    /// <summary>The number of an id; 0 when it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int id)
    {
        var slots = _slots;
        var i = Start(id);
        while (slots[i].Id != id)
        {
            if (slots[i].Id == 0) return 0;
            i = (i + 1) & _mask;
        }

        return slots[i].Value;
    }

    private int Start(int id) => (int)((uint)id * 2654435769 >> _shift);

    private struct Slot
    {
        public int Id;
        public int Value;
    }
}
