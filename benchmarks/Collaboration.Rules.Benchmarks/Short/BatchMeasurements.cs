using Collaboration.Rules.Benchmarks.Peers;
using Collaboration.Rules.Benchmarks.Workload;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>Worlds evaluated once each: medians of repetitions in which the peers take turns.</summary>
public static class BatchMeasurements
{
    private const int Chunks = 10;
    private const int WorldsPerChunk = 1_000;

    /// <summary>10,000 small worlds one after another, in ten parts; the time and the bytes of one.</summary>
    public static IEnumerable<Measurement> Stream(IReadOnlyList<IPeer> peers, int facts)
    {
        var worlds = WorldGenerator.CreateMany(0, Chunks * WorldsPerChunk, facts);
        var results = Repeat(peers, facts, Chunks, (peer, chunk) =>
        {
            for (var i = 0; i < WorldsPerChunk; i++) peer.Evaluate(worlds[(chunk * WorldsPerChunk) + i]);
        });
        yield return new($"10,000 × {facts}, µs each", [.. results.Select(result => result?.Microseconds / WorldsPerChunk)]);
        yield return new("bytes each", [.. results.Select(result => result?.Bytes / WorldsPerChunk)], HasRatios: false);
    }

    /// <summary>Large worlds, several different ones where one is soon done; the time of one and the bytes of a fact.</summary>
    public static IEnumerable<Measurement> One(IReadOnlyList<IPeer> peers, int facts)
    {
        var worlds = WorldGenerator.CreateMany(1, Math.Max(1, 50_000 / facts), facts);
        var results = Repeat(peers, facts, facts < 200_000 ? 11 : 5, (peer, _) =>
        {
            foreach (var world in worlds) peer.Evaluate(world);
        });
        yield return new($"{facts:N0}, ms", [.. results.Select(result => result?.Microseconds / worlds.Length / 1_000)]);
        yield return new("bytes a fact", [.. results.Select(result => result?.Bytes / worlds.Length / facts)], HasRatios: false);
    }

    private static IReadOnlyList<(double Microseconds, double Bytes)?> Repeat(
        IReadOnlyList<IPeer> peers, int facts, int repetitions, Action<IPeer, int> work)
    {
        var able = peers.Where(peer => peer.LargestWorld >= facts).ToArray();
        var times = able.ToDictionary(peer => peer, _ => new List<(double Microseconds, long Bytes)>());
        foreach (var peer in able) Stopclock.WarmUp(() => work(peer, 0));
        for (var repetition = 0; repetition < repetitions; repetition++)
        {
            foreach (var peer in able)
            {
                Stopclock.Settle();
                times[peer].Add(Stopclock.Time(() => work(peer, repetition)));
            }
        }

        return [.. peers.Select(peer => times.TryGetValue(peer, out var taken) ? Median(taken) : default((double, double)?))];
    }

    private static (double, double) Median(List<(double Microseconds, long Bytes)> taken) =>
        (Stopclock.Quantile([.. taken.Select(time => time.Microseconds)], 0.5),
         Stopclock.Quantile([.. taken.Select(time => (double)time.Bytes)], 0.5));
}
