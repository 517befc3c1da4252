using Collaboration.Rules.Benchmarks.Workload;

namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>Makes sure that all peers find the same, so that what is timed is the same work.</summary>
public static class Verification
{
    /// <summary>Compares all peers on small and large worlds, and after each of 1,000 updates of two of them.</summary>
    /// <exception cref="InvalidOperationException">Two peers differ.</exception>
    public static void Run(IReadOnlyList<IPeer> peers)
    {
        for (var seed = 0; seed < 200; seed++) CompareWorld(peers, WorldGenerator.Create(seed, 50), seed);
        foreach (var facts in new[] { 20, 137, 500, 5_000, 50_000 }) CompareWorld(peers, WorldGenerator.Create(facts, facts), facts);
        CompareUpdates(peers, WorldGenerator.Create(10, 50), 1_000);
        CompareUpdates(peers, WorldGenerator.Create(3, 500), 1_000);
        CompareUpdates([.. peers.Where(peer => peer is not RulesEnginePeer)], WorldGenerator.Create(4, 5_000), 1_000);
    }

    private static void CompareWorld(IReadOnlyList<IPeer> peers, World world, int seed)
    {
        foreach (var peer in peers.Where(peer => peer.LargestWorld >= world.Facts.Count)) peer.Evaluate(world);
        Compare([.. peers.Where(peer => peer.LargestWorld >= world.Facts.Count)], $"{world.Facts.Count} facts, seed {seed}");
    }

    private static void CompareUpdates(IReadOnlyList<IPeer> peers, World world, int updates)
    {
        var stream = new UpdateStream(world, seed: 1);
        foreach (var peer in peers) peer.Open(world);
        Compare(peers, $"{world.Facts.Count} facts, opened");
        for (var i = 0; i < updates; i++)
        {
            var update = stream.Next();
            foreach (var peer in peers) peer.Update(update);
            Compare(peers, $"{world.Facts.Count} facts, update {i}: {update.Fact}");
        }
    }

    private static void Compare(IReadOnlyList<IPeer> peers, string where)
    {
        var expected = peers[0].Hash();
        foreach (var peer in peers)
        {
            if (peer.Hash() != expected)
                throw new InvalidOperationException($"'{peer.Name}' finds something else than '{peers[0].Name}' at {where}.");
        }
    }
}
