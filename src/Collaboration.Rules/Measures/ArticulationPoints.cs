namespace Collaboration.Rules.Measures;

/// <summary>Articulation points, or cut vertices: the nodes without which those around them would no longer be joined.</summary>
/// <remarks>Ties count as running both ways. A node is one or it is not. Time is nodes times ties. Source: Hopcroft and Tarjan 1973.</remarks>
public static class ArticulationPoints
{
    /// <summary>The articulation points, in ordinal order; empty when there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public static IReadOnlyList<ArticulationPoint> Of(TieNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var whole = NetworkComponents.Without(network, removed: -1).Count();
        return
        [
            .. from node in Enumerable.Range(0, network.Nodes.Count)
               where network.Neighbours[node].Length > 1
               let parts = NetworkComponents.Without(network, node).Count() - whole + 1
               where parts > 1
               select new ArticulationPoint(network.Nodes[node], parts),
        ];
    }
}
