using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Engine.Tests.Worlds;

/// <summary>Another engine, as small as it can be: it gives the key of each item that is there, and counts as steps what it is given.</summary>
internal sealed class Counting(Func<Item, int> key) : IRowEvaluator<Item, int>
{
    private readonly List<Item> _items = [];

    public IEnumerable<int> Update(IReadOnlyList<Item> went, IReadOnlyList<Item> came, Action<int> check)
    {
        check(went.Count + came.Count);
        foreach (var item in went) Assert.True(_items.Remove(item));
        _items.AddRange(came);
        return _items.Select(key);
    }

    public void Clear() => _items.Clear();
}
