using Collaboration.Rules.Benchmarks.Peers;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>A few minutes of side-by-side measuring in one process, for work on the engine: read its ratios, not its times.</summary>
public static class ShortRun
{
    public static void Run(ShortOptions options)
    {
        var peers = AllPeers.Create(options.Peers);
        Verification.Run(peers);
        List<Measurement> measurements =
        [
            .. options.Sizes.SelectMany(facts => facts < 1_000 ? BatchMeasurements.Stream(peers, facts) : BatchMeasurements.One(peers, facts)),
            .. options.Sessions.SelectMany(facts => UpdateMeasurements.Session(AllPeers.Create(options.Peers), facts)),
        ];
        Console.WriteLine("Engines: the ratio to the pooled and to the plain hand-written code, then the number itself.");
        Console.WriteLine();
        RatioTable.Write(Console.Out, [.. peers.Select(peer => peer.Name)], measurements);
        Console.WriteLine();
        Scenario.Run(options.Scenarios);
    }
}
