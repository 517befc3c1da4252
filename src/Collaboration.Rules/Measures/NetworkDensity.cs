namespace Collaboration.Rules.Measures;

/// <summary>Density: the ties there are as a share of those there could be.</summary>
/// <remarks>0 to 1, no unit. Undefined for fewer than two nodes. It falls with size by itself, so only networks of like size compare.</remarks>
public static class NetworkDensity
{
    /// <summary>Tied pairs over all pairs, 2m / (n(n − 1)).</summary>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public static double? Undirected(TieNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return Of(2L * network.PairCount, network.Nodes.Count);
    }

    /// <summary>Directed ties over all ordered pairs, m / (n(n − 1)).</summary>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public static double? Directed(TieNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return Of(network.ArcCount, network.Nodes.Count);
    }

    private static double? Of(long ties, long nodes) => nodes < 2 ? null : (double)ties / (nodes * (nodes - 1));
}
