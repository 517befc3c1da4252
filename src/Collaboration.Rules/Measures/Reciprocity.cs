namespace Collaboration.Rules.Measures;

<<<<<<< HEAD
/// <summary>Reciprocity: how much of what is directed one way is also directed the other way.</summary>
/// <remarks>
/// M is the number of pairs with ties both ways, A that of pairs with ties one way only. A tie that is repeated counts once, and one from a
/// party to itself not at all. Range 0 to 1, no unit; neither the order of the ties nor the names in them matter, and turning every tie round
/// changes nothing. Undefined when there is no tie. Source: Wasserman and Faust 1994; the two forms differ, so say which.
/// </remarks>
public static class Reciprocity
{
    /// <summary>Dyad reciprocity, M/(M + A): the share of connected pairs that are connected both ways.</summary>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ties"/> is null.</exception>
    public static double? Dyad(IEnumerable<(string From, string To)> ties)
    {
        var (mutual, asymmetric) = Census(ties);
        return mutual + asymmetric == 0 ? null : (double)mutual / (mutual + asymmetric);
    }

    /// <summary>Arc reciprocity, 2M/(2M + A): the share of ties that have a tie in return.</summary>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ties"/> is null.</exception>
    public static double? Arc(IEnumerable<(string From, string To)> ties)
    {
        var (mutual, asymmetric) = Census(ties);
        return mutual + asymmetric == 0 ? null : 2.0 * mutual / ((2 * mutual) + asymmetric);
    }

    private static (long Mutual, long Asymmetric) Census(IEnumerable<(string From, string To)> ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        var arcs = ties.Where(tie => tie.From != tie.To).ToHashSet();
        var returned = arcs.LongCount(arc => arcs.Contains((arc.To, arc.From)));
        return (returned / 2, arcs.Count - returned);
    }
=======
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
>>>>>>> comm
}
