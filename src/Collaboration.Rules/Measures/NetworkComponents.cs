using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>Components: the groups into which a network falls, so that ties join all within a group and none between two.</summary>
/// <remarks>Ties count as running both ways. A node without ties is a group of its own. Time is linear in nodes and ties.</remarks>
public static class NetworkComponents
{
    /// <summary>The groups, the largest first and of equals the one whose first name comes first; names within a group in ordinal order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> is null.</exception>
    public static IReadOnlyList<EquatableArray<string>> Of(TieNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return [.. Groups(network)
            .Select(group => group.Select(node => network.Nodes[node]).ToEquatableArray())
            .OrderByDescending(group => group.Count)];
    }

    /// <summary>The groups as positions, in the order of the first position of each.</summary>
    private static IEnumerable<IReadOnlyList<int>> Groups(TieNetwork network)
    {
        var seen = new bool[network.Nodes.Count];
        for (var start = 0; start < seen.Length; start++)
        {
            if (seen[start]) continue;
            var group = new List<int> { start };
            seen[start] = true;
            for (var next = 0; next < group.Count; next++)
                foreach (var neighbour in network.Neighbours[group[next]])
                    if (!seen[neighbour])
                    {
                        seen[neighbour] = true;
                        group.Add(neighbour);
                    }

            group.Sort();
            yield return group;
        }
    }
}
