using Collaboration.Rules.Analysis;
using Collaboration.Rules.Json;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>What is in use while a stream of documents is read and judged, for streams of different lengths: it should not grow.</summary>
public static class MemoryComparison
{
    private const int Samples = 20;

    public static IEnumerable<Comparison> Compare()
    {
        const int documents = 500;
        yield return new(
            $"peak memory of {4 * documents:N0} documents",
            $"of {documents:N0}",
            "MB",
            OwnProcess.Run("memory", documents) / 1e6,
            OwnProcess.Run("memory", 4 * documents) / 1e6);
    }

    /// <summary>The most bytes in use after a collection, looked at now and then while <paramref name="count"/> documents go by.</summary>
    public static double Measure(int count) => MeasureAsync(count).Result;

    private static async Task<double> MeasureAsync(int count)
    {
        var texts = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "data"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var documents = Enumerable.Range(0, count).Select(i => CollaborationDocument.Parse(texts[i % texts.Length]).Snapshot);
        var (done, peak) = (0, 0L);
        await foreach (var result in CollaborationAnalyzer.Default.AnalyzeManyAsync(documents))
        {
            GC.KeepAlive(result.Outcomes);
            if (++done % (count / Samples) == 0) peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
        }

        return peak;
    }
}
