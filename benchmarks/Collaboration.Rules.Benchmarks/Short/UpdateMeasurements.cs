using Collaboration.Rules.Benchmarks.Peers;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>Updates of one fact in an opened world; each is timed by itself. Peers that cannot follow changes evaluate everything anew.</summary>
public static class UpdateMeasurements
{
    private const int Openings = 7;
    private const int Rounds = 5;

    /// <summary>One update: median, 99th percentile, bytes; the first update after opening; what the open session holds.</summary>
    /// <param name="peers">New peers that have evaluated nothing yet, so that what they hold is theirs.</param>
    /// <param name="facts">The size of the world.</param>
    public static IEnumerable<Measurement> Session(IReadOnlyList<IPeer> peers, int facts)
    {
        var sessions = peers.Select(peer => peer.LargestWorld >= facts ? new TimedSession(peer, facts) : null).ToArray();
        for (var i = 0; i < Openings; i++)
            foreach (var session in sessions) session?.OpenAndUpdate();
        foreach (var session in sessions) session?.WarmUp();
        for (var i = 0; i < Rounds; i++)
            foreach (var session in sessions) session?.Update();

        yield return Measure($"update at {facts:N0}, µs", session => Stopclock.Quantile(session.Updates, 0.5));
        yield return Measure("99th percentile", session => Stopclock.Quantile(session.Updates, 0.99));
        yield return Measure("bytes", session => session.BytesAnUpdate) with { HasRatios = false };
        yield return Measure($"first update at {facts:N0}, µs", session => Stopclock.Quantile(session.FirstUpdates, 0.5));
        yield return Measure("state, bytes a fact", session => session.StateBytes / facts) with { HasRatios = false };

        Measurement Measure(string title, Func<TimedSession, double> value) =>
            new(title, [.. sessions.Select(session => session is null ? default(double?) : value(session))]);
    }
}
