namespace Collaboration.Rules.Measures;

/// <summary>Reciprocity: how much of what runs one way also runs the other. M pairs are tied both ways and A pairs one way.</summary>
/// <remarks>
/// 0 when no tie is returned to 1 when each is; no unit. Undefined without ties. The two forms differ, so a number is worth nothing
/// without the name of its form. Source: Wasserman and Faust 1994. There is no universal cut-off.
/// </remarks>
public static class Reciprocity
{
    /// <summary>The share of directed ties that are returned, 2M/(2M + A).</summary>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public static double? OfArcs(TieNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.ArcCount == 0 ? null : 2.0 * Mutual(network) / network.ArcCount;
    }

    /// <summary>The share of tied pairs that are tied both ways, M/(M + A).</summary>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public static double? OfDyads(TieNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.PairCount == 0 ? null : (double)Mutual(network) / network.PairCount;
    }

    private static int Mutual(TieNetwork network) => network.Pairs.Count(network.IsMutual);
}
