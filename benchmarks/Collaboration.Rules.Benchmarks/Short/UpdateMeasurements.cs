using Collaboration.Rules.Benchmarks.Peers;
using Collaboration.Rules.Benchmarks.Workload;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>Updates of one fact in an opened world; each is timed by itself. Peers that cannot follow changes evaluate everything anew.</summary>
public static class UpdateMeasurements
{
    private const int Openings = 7;

    /// <summary>The median, the 99th percentile and the bytes of one update, and the first update after opening, and what the open session holds.</summary>
    /// <param name="peers">New peers that have evaluated nothing yet, so that what they hold is theirs.</param>
    /// <param name="facts">The size of the world.</param>
    public static IEnumerable<Measurement> Session(IReadOnlyList<IPeer> peers, int facts)
    {
        var results = peers.Select(peer => peer.LargestWorld >= facts ? Measure(peer, facts) : default(Result?)).ToArray();
        yield return new($"update at {facts:N0}, µs", [.. results.Select(result => result?.Median)]);
        yield return new("99th percentile", [.. results.Select(result => result?.Last)]);
        yield return new("bytes", [.. results.Select(result => result?.Bytes)], HasRatios: false);
        yield return new($"first update at {facts:N0}, µs", [.. results.Select(result => result?.First)]);
        yield return new("state, bytes a fact", [.. results.Select(result => result?.State)], HasRatios: false);
    }

    private static Result Measure(IPeer peer, int facts)
    {
        var world = WorldGenerator.Create(3, facts);
        var stream = new UpdateStream(world, seed: 1);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        peer.Open(world);
        var state = GC.GetTotalMemory(forceFullCollection: true) - before;
        var first = new List<double>();
        for (var i = 0; i < Openings; i++)
        {
            peer.Open(world);
            Stopclock.Settle();
            var update = stream.Next();
            first.Add(Stopclock.Time(() => peer.Update(update)).Microseconds);
        }

        Stopclock.WarmUp(() => peer.Update(stream.Next()));
        Stopclock.Settle();
        var times = new List<double>();
        var bytes = 0L;
        for (var i = 0; i < Count(peer, facts); i++)
        {
            var update = stream.Next();
            var taken = Stopclock.Time(() => peer.Update(update));
            times.Add(taken.Microseconds);
            bytes += taken.Bytes;
        }

        return new(
            Stopclock.Quantile(times, 0.5),
            Stopclock.Quantile(times, 0.99),
            (double)bytes / times.Count,
            Stopclock.Quantile(first, 0.5),
            (double)state / facts);
    }

    private static int Count(IPeer peer, int facts) => peer.IsIncremental ? 5_000 : facts > 5_000 ? 200 : 1_000;

    private readonly record struct Result(double Median, double Last, double Bytes, double First, double State);
}
