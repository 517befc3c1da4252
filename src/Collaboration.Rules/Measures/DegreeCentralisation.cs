namespace Collaboration.Rules.Measures;

/// <summary>Degree centralisation: how far a network hangs on its most connected node, Σ(d_max − d) by its largest possible value.</summary>
/// <remarks>
/// 0 where all have as many ties, as in a ring, to 1 for a star. No unit. Undefined for fewer than three nodes. The names of nodes make no
/// difference. Source: Freeman 1979. There is no universal cut-off.
/// </remarks>
public static class DegreeCentralisation
{
    /// <summary>With ties taken as running both ways; the largest possible value is (n − 1)(n − 2).</summary>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public static double? Undirected(TieNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var n = network.Nodes.Count;
        return Of([.. network.Neighbours.Select(neighbours => neighbours.Length)], (n - 1L) * (n - 2L));
    }

    /// <summary>By the ties that each node receives; the largest possible value is (n − 1)².</summary>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public static double? OfReceived(TieNetwork network) => Directed(network, arc => arc.To);

    /// <summary>By the ties that each node sends; the largest possible value is (n − 1)².</summary>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public static double? OfSent(TieNetwork network) => Directed(network, arc => arc.From);

    private static double? Directed(TieNetwork network, Func<(int From, int To), int> end)
    {
        ArgumentNullException.ThrowIfNull(network);
        var degrees = new int[network.Nodes.Count];
        foreach (var arc in network.Arcs) degrees[end(arc)]++;
        return Of(degrees, (degrees.Length - 1L) * (degrees.Length - 1L));
    }

    private static double? Of(int[] degrees, long largest)
    {
        if (degrees.Length < 3) return null;
        var most = degrees.Max();
        return (double)degrees.Sum(degree => (long)(most - degree)) / largest;
    }
}
