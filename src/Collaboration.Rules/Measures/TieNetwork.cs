namespace Collaboration.Rules.Measures;

/// <summary>Who is tied to whom: named nodes and directed ties between different ones, each once.</summary>
/// <remarks>
/// Ties from a node to itself, repeated ties, and ties with a name that is not among the nodes are left out. The order in which nodes
/// and ties are given makes no difference. Immutable.
/// </remarks>
public sealed class TieNetwork
{
    private readonly HashSet<(int From, int To)> _arcs = [];
    private readonly Dictionary<string, int> _positions;

    /// <summary>A network of these nodes and ties.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TieNetwork(IEnumerable<string> nodes, IEnumerable<(string From, string To)> ties)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        ArgumentNullException.ThrowIfNull(ties);
        Nodes = [.. nodes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _positions = Nodes.Select((node, i) => (node, i)).ToDictionary(pair => pair.node, pair => pair.i, StringComparer.Ordinal);
        foreach (var (from, to) in ties)
        {
            if (_positions.TryGetValue(from, out var first) && _positions.TryGetValue(to, out var second) && first != second)
                _arcs.Add((first, second));
        }

        Pairs = [.. _arcs.Select(arc => arc.From < arc.To ? arc : (arc.To, arc.From)).Distinct().Order()];
        var neighbours = Pairs.SelectMany(pair => new[] { pair, (pair.To, pair.From) }).ToLookup(arc => arc.Item1, arc => arc.Item2);
        Neighbours = [.. Enumerable.Range(0, Nodes.Count).Select(node => neighbours[node].Order().ToArray())];
    }

    /// <summary>The nodes, in ordinal order.</summary>
    public IReadOnlyList<string> Nodes { get; }

    /// <summary>How many directed ties there are; one that runs both ways counts twice.</summary>
    public int ArcCount => _arcs.Count;

    /// <summary>How many pairs of nodes are tied, one way or both.</summary>
    public int PairCount => Pairs.Count;

    /// <summary>The tied pairs as positions in <see cref="Nodes"/>, the lower first, in order.</summary>
    internal IReadOnlyList<(int From, int To)> Pairs { get; }

    /// <summary>For each node the positions of those it is tied with, one way or both.</summary>
    internal IReadOnlyList<int[]> Neighbours { get; }

    internal IReadOnlyCollection<(int From, int To)> Arcs => _arcs;

    /// <summary>Those with which a node is tied, one way or both, in ordinal order; none for a name that is not among the nodes.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    public IReadOnlyList<string> NeighboursOf(string node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return _positions.TryGetValue(node, out var position) ? [.. Neighbours[position].Select(neighbour => Nodes[neighbour])] : [];
    }

    internal bool IsMutual((int From, int To) pair) => _arcs.Contains(pair) && _arcs.Contains((pair.To, pair.From));
}
