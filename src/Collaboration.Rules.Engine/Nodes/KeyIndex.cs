using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Nodes;

/// <summary>
/// Where in a buffer the rows of each key stand. It holds positions, not rows, and is made by one pass over the buffer; every node that
/// needs the same buffer by the same key uses the same index.
/// </summary>
internal sealed class KeyIndex<T, TKey>(Selector<T, TKey> key) : IKeyIndex
    where T : notnull
    where TKey : notnull
{
    private readonly KeyMap<TKey> _keys = new();
    private int[] _first = [];
    private int[] _next = [];

    public bool IsFilled { get; private set; }

    public bool IsFor(object selector) => key.Equals(selector);

    public void Fill(ReadOnlySpan<Change<T>> rows)
    {
        _keys.Prepare(rows.Length);
        if (_next.Length < rows.Length) (_first, _next) = (new int[rows.Length], new int[rows.Length]);
        for (var i = 0; i < rows.Length; i++)
        {
            var number = _keys.Add(key.Of(rows[i].Row), out var isNew);
            _next[i] = isNew ? -1 : _first[number];
            _first[number] = i;
        }

        IsFilled = !rows.IsEmpty;
    }

    /// <returns>The position of a row with the key, or -1 when there is none.</returns>
    public int First(TKey value) => _keys.Find(value) is >= 0 and var number ? _first[number] : -1;

    /// <returns>The position of another row with the key of the row at <paramref name="position"/>, or -1 after the last.</returns>
    public int Next(int position) => _next[position];

    public void Clear()
    {
        if (!IsFilled) return;
        IsFilled = false;
        _keys.Clear();
    }
}

/// <summary>An index by some key.</summary>
internal interface IKeyIndex
{
    bool IsFilled { get; }

    bool IsFor(object selector);

    void Clear();
}
