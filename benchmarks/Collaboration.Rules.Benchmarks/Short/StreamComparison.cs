using Collaboration.Rules.Analysis;
using Collaboration.Rules.Benchmarks.Scenarios;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>A stream of small collaborations judged by all rules that ship, on one core and on all.</summary>
public static class StreamComparison
{
    private const int Facts = 60;
    private const int Different = 200;
    private static readonly AnalysisOptions Options = new() { Scope = AnalysisScope.Whole };

    public static IEnumerable<Comparison> Compare()
    {
        const int count = 4_000;
        var medians = OwnProcess.Medians(3, () => OwnProcess.Run("stream", count, cores: 1), () => OwnProcess.Run("stream", count));
        yield return new($"{count:N0} × {Facts} facts, all {Environment.ProcessorCount} cores", "one core", "µs each", medians[0], medians[1]);
    }

    /// <summary>Microseconds for each of <paramref name="count"/> collaborations, as many at a time as there are cores for.</summary>
    public static double Measure(int count)
    {
        var collaborations = Enumerable.Range(0, Different).Select(seed => SyntheticCollaboration.Create(seed, Facts)).ToArray();
        Stopclock.WarmUp(() => Analyze(collaborations, Different).Wait(), 1_000);
        Stopclock.Settle();
        return Stopclock.Time(() => Analyze(collaborations, count).Wait()).Microseconds / count;
    }

    private static async Task Analyze(CollaborationSnapshot[] collaborations, int count)
    {
        var stream = Enumerable.Range(0, count).Select(i => collaborations[i % collaborations.Length]);
        await foreach (var result in CollaborationAnalyzer.Default.AnalyzeManyAsync(stream, Options)) GC.KeepAlive(result);
    }
}
