namespace Collaboration.Rules.Research.Synthesis;

/// <summary>A stream of random draws that a seed, an index and a name of the stream alone decide.</summary>
/// <remarks>
/// SplitMix64 (Steele, Lea and Flood 2014): integers only, so every machine draws the same. A stream for each anti-pattern keeps a change
/// of one rate from changing what else is drawn.
/// </remarks>
internal sealed class Draw(long seed, int index, int stream)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong _state = Mixed(Mixed(Mixed(unchecked((ulong)seed)) + unchecked((ulong)index)) + unchecked((ulong)stream));

    /// <summary>From 0, included, to 1, excluded.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Share() < probability;

    /// <summary>Both ends included.</summary>
    public int Whole(int from, int to) => from + (int)(Share() * (to - from + 1));

    public T One<T>(IReadOnlyList<T> items) => items[Whole(0, items.Count - 1)];

    public T[] Some<T>(IEnumerable<T> items, int count)
    {
        var left = items.ToList();
        var taken = new List<T>();
        while (taken.Count < count && left.Count > 0)
        {
            var at = Whole(0, left.Count - 1);
            taken.Add(left[at]);
            left.RemoveAt(at);
        }

        return [.. taken];
    }

    private ulong Next() => Mixed(_state = unchecked(_state + Golden));

    private static ulong Mixed(ulong value)
    {
        unchecked
        {
            value += Golden;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
