namespace Collaboration.Rules.Measures;

/// <summary>Socio-technical congruence: the share of pairs that work together and also talk to each other.</summary>
/// <remarks>
/// 1 − missing/needed, 0 to 1, no unit. Ties count as running both ways. Undefined where no pair works together.
/// Source: Cataldo, Herbsleb and Carley 2008. There is no universal cut-off; each missing tie speaks for itself.
/// </remarks>
public static class SociotechnicalCongruence
{
    /// <summary>The congruence of two networks.</summary>
    /// <param name="collaboration">Who works with whom.</param>
    /// <param name="communication">Who talks to whom.</param>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static double? Of(TieNetwork collaboration, TieNetwork communication)
    {
        var missing = Missing(collaboration, communication).Count;
        return collaboration.PairCount == 0 ? null : (double)(collaboration.PairCount - missing) / collaboration.PairCount;
    }

    /// <summary>The pairs that work together and do not talk; the names of a pair and the pairs in ordinal order.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IReadOnlyList<(string First, string Second)> Missing(TieNetwork collaboration, TieNetwork communication)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(communication);
        var talking = Names(communication).ToHashSet();
        return [.. Names(collaboration).Where(pair => !talking.Contains(pair))];
    }

    private static IEnumerable<(string First, string Second)> Names(TieNetwork network) =>
        network.Pairs.Select(pair => (network.Nodes[pair.From], network.Nodes[pair.To]));
}
