namespace Collaboration.Rules.Engine.Nodes;

/// <summary>
/// Items in order, each with how often it occurs. Changes are only noted; they are sorted and merged in when the items are next
/// asked for. So loading many costs one sort, and a change costs one pass over the group it belongs to.
/// </summary>
internal sealed class SortedMultiset<T>(IComparer<T> order)
    where T : notnull
{
    private readonly List<Change<T>> _pending = [];
    private List<Change<T>> _items = [];
    private List<Change<T>> _merged = [];

    public int DistinctCount => Merged().Count;

    public void Add(T item, int count) => _pending.Add(new(item, count));

    /// <exception cref="InvalidOperationException">There are no items.</exception>
    public T Smallest() => NotEmpty()[0].Row;

    /// <exception cref="InvalidOperationException">There are no items.</exception>
    public T Largest() => NotEmpty()[^1].Row;

    /// <exception cref="InvalidOperationException">Two different items have the same place in the order.</exception>
    public EquatableArray<T> ToEquatableArray()
    {
        var items = Merged();
        var all = new List<T>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0 && order.Compare(items[i - 1].Row, items[i].Row) == 0)
                throw new InvalidOperationException($"'{items[i - 1].Row}' and '{items[i].Row}' have the same place in the order; order by something unique.");
            for (var n = 0; n < items[i].Count; n++) all.Add(items[i].Row);
        }

        return all.ToEquatableArray();
    }

    private List<Change<T>> NotEmpty()
    {
        var items = Merged();
        return items.Count > 0 ? items : throw new InvalidOperationException("There is no smallest or largest of nothing.");
    }

    private List<Change<T>> Merged()
    {
        if (_pending.Count == 0) return _items;
        _pending.Sort((x, y) => order.Compare(x.Row, y.Row));
        _merged.Clear();
        var (i, p) = (0, 0);
        while (i < _items.Count || p < _pending.Count)
        {
            var takeItem = p == _pending.Count || (i < _items.Count && order.Compare(_items[i].Row, _pending[p].Row) <= 0);
            Append(takeItem ? _items[i++] : _pending[p++]);
        }

        _merged.RemoveAll(item => item.Count == 0);
        _pending.Clear();
        (_items, _merged) = (_merged, _items);
        return _items;
    }

    /// <summary>Adds to the equal item if one stands at the same place in the order, which need not be the last.</summary>
    private void Append(Change<T> change)
    {
        for (var i = _merged.Count - 1; i >= 0 && order.Compare(_merged[i].Row, change.Row) == 0; i--)
        {
            if (!EqualityComparer<T>.Default.Equals(_merged[i].Row, change.Row)) continue;
            _merged[i] = new(change.Row, _merged[i].Count + change.Count);
            return;
        }

        _merged.Add(change);
    }
}
