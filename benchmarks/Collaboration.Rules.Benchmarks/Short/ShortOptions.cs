using System.Globalization;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>What a short run measures: <c>--sizes 50,5000</c>, <c>--sessions 500,50000</c>, <c>--peers name</c>, <c>--scenarios fork,growth</c>.</summary>
public sealed record ShortOptions
{
    /// <summary>Sizes of worlds evaluated once; 50 stands for a stream of 10,000 of them.</summary>
    public IReadOnlyList<int> Sizes { get; private init; } = [50, 5_000, 50_000, 500_000];

    /// <summary>Sizes of sessions that take updates.</summary>
    public IReadOnlyList<int> Sessions { get; private init; } = [500, 50_000];

    /// <summary>A part of the names of the peers to measure besides the hand-written ones.</summary>
    public string Peers { get; private init; } = "";

    /// <summary>The names of the scenarios to run after the table.</summary>
    public IReadOnlyList<string> Scenarios { get; private init; } = [.. Scenario.All.Select(scenario => scenario.Name)];

    /// <exception cref="ArgumentException">An option is unknown or has no value.</exception>
    public static ShortOptions Parse(ReadOnlySpan<string> args)
    {
        var options = new ShortOptions();
        for (; !args.IsEmpty; args = args[2..])
        {
            if (args.Length < 2) throw new ArgumentException($"{args[0]} needs a value.");
            options = args[0] switch
            {
                "--sizes" => options with { Sizes = Numbers(args[1]) },
                "--sessions" => options with { Sessions = Numbers(args[1]) },
                "--peers" => options with { Peers = args[1] },
                "--scenarios" => options with { Scenarios = args[1].Split(',', StringSplitOptions.RemoveEmptyEntries) },
                _ => throw new ArgumentException($"{args[0]} is no option; there are --sizes, --sessions, --peers and --scenarios."),
            };
        }

        return options;
    }

    private static int[] Numbers(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
}
