namespace Collaboration.Rules.Measures;

/// <summary>Articulation points, or cut vertices: the nodes without which those around them would no longer be joined.</summary>
/// <remarks>Ties count as running both ways. A node is one or it is not. Time is nodes plus ties. Source: Hopcroft and Tarjan 1973.</remarks>
public static class ArticulationPoints
{
    /// <summary>The articulation points, in ordinal order; empty when there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public static IReadOnlyList<ArticulationPoint> Of(TieNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var walk = new Walk(network);
        return
        [
            .. from node in Enumerable.Range(0, network.Nodes.Count)
               let parts = walk.PartsWithout(node)
               where parts > 1
               select new ArticulationPoint(network.Nodes[node], parts),
        ];
    }

    /// <summary>
    /// One walk in depth through every group. Each node is numbered when it is reached, and knows the lowest number that it or those
    /// reached through it are tied to. Where a child gets no lower than its parent, nothing but the parent holds it to the rest.
    /// </summary>
    private sealed class Walk
    {
        private readonly TieNetwork _network;
        private readonly int[] _number;
        private readonly int[] _lowest;
        private readonly int[] _parent;
        private readonly int[] _heldBy;
        private int _reached;

        public Walk(TieNetwork network)
        {
            _network = network;
            _number = new int[network.Nodes.Count];
            _lowest = new int[network.Nodes.Count];
            _parent = new int[network.Nodes.Count];
            _heldBy = new int[network.Nodes.Count];
            for (var root = 0; root < _number.Length; root++)
                if (_number[root] == 0) From(root);
        }

        /// <summary>How many groups the node's group falls into without it: one for each child that it holds, and the rest above it.</summary>
        public int PartsWithout(int node) => _heldBy[node] + (_parent[node] < 0 ? 0 : 1);

        private void From(int root)
        {
            var path = new Stack<(int Node, int Next)>();
            Reach(root, -1, path);
            while (path.TryPop(out var step))
            {
                var neighbours = _network.Neighbours[step.Node];
                if (step.Next == neighbours.Length)
                {
                    Leave(step.Node);
                    continue;
                }

                path.Push((step.Node, step.Next + 1));
                var neighbour = neighbours[step.Next];
                if (_number[neighbour] == 0) Reach(neighbour, step.Node, path);
                else _lowest[step.Node] = Math.Min(_lowest[step.Node], _number[neighbour]);
            }
        }

        private void Reach(int node, int parent, Stack<(int Node, int Next)> path)
        {
            _number[node] = _lowest[node] = ++_reached;
            _parent[node] = parent;
            path.Push((node, 0));
        }

        private void Leave(int node)
        {
            if (_parent[node] is not (>= 0 and var parent)) return;
            if (_lowest[node] >= _number[parent]) _heldBy[parent]++;
            _lowest[parent] = Math.Min(_lowest[parent], _lowest[node]);
        }
    }
}
