namespace Collaboration.Rules.Measures;

/// <summary>E–I index: whether ties run between groups, E, or stay within them, I.</summary>
/// <remarks>
/// −1 to 1, no unit. Ties count as running both ways. Where groups are small most pairs are of two groups, so that the raw sign can
/// mislead: give the rescaled index with it. Source: Krackhardt and Stern 1988. There is no published cut-off.
/// </remarks>
public static class ExternalInternalIndex
{
    /// <summary>The index of a network whose nodes belong to groups.</summary>
    /// <param name="network">The network.</param>
    /// <param name="group">Names the group of each node.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ExternalInternal Of(TieNetwork network, Func<string, string> group)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(group);
        var groups = network.Nodes.Select(group).ToArray();
        var all = PairsAmong(groups.Length);
        var possibleInternal = groups.GroupBy(name => name, StringComparer.Ordinal).Sum(members => PairsAmong(members.Count()));
        var within = network.Pairs.LongCount(pair => groups[pair.From] == groups[pair.To]);
        return new(network.PairCount - within, within, all - possibleInternal, possibleInternal);
    }

    private static long PairsAmong(long nodes) => nodes * (nodes - 1) / 2;
}
