namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>Every peer, the limit first. An engine that comes with an optional package joins here, behind a build property.</summary>
public static class AllPeers
{
    /// <summary>New peers without state, those only whose name contains <paramref name="filter"/>; the two hand-written ones always.</summary>
    public static IReadOnlyList<IPeer> Create(string filter = "")
    {
        IPeer[] handWritten = [new PooledPeer(), new PlainPeer()];
        IPeer[] engines = [new EnginePeer(withSubjects: true), new EnginePeer(withSubjects: false), new RulesEnginePeer(), .. Optional()];
        return [.. handWritten, .. engines.Where(peer => peer.Name.Contains(filter, StringComparison.OrdinalIgnoreCase))];
    }

    private static IEnumerable<IPeer> Optional()
    {
#if WITH_NRULES
        yield return new NRules.NRulesPeer("NRules", NRules.WorkloadRules.All);
        yield return new NRules.NRulesPeer("NRules, grouped", NRules.GroupedRules.All);
#else
        yield break;
#endif
    }
}
