namespace Collaboration.Rules.Facts;

/// <summary>Finds cycles in the links between facts of one kind.</summary>
internal static class FactCycles
{
    /// <summary>The links that lead back to a fact from which they were reached: at least one of each cycle, and none that is on no cycle.</summary>
    /// <remarks>Depth first, in the order of the facts and of their links; each link is followed once. Links to other facts are passed over.</remarks>
    public static IEnumerable<(TFact From, string To)> ClosingLinks<TFact>(IReadOnlyList<TFact> facts, Func<TFact, IReadOnlyList<string>> links)
        where TFact : Fact
    {
        var byId = facts.Where(fact => links(fact).Count > 0).ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        var isOpen = new Dictionary<string, bool>(StringComparer.Ordinal);
        var path = new Stack<(TFact Fact, int Next)>();
        foreach (var start in facts.Where(fact => byId.ContainsKey(fact.Id) && isOpen.TryAdd(fact.Id, true)))
        {
            path.Push((start, 0));
            while (path.TryPop(out var step))
            {
                var targets = links(step.Fact);
                if (step.Next == targets.Count)
                {
                    isOpen[step.Fact.Id] = false;
                    continue;
                }

                path.Push((step.Fact, step.Next + 1));
                var target = targets[step.Next];
                if (!byId.TryGetValue(target, out var reached)) continue;
                if (isOpen.TryAdd(target, true)) path.Push((reached, 0));
                else if (isOpen[target]) yield return (step.Fact, target);
            }
        }
    }
}
