using Collaboration.Rules.Analysis;
using Collaboration.Rules.Benchmarks.Scenarios;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>All rules that ship on one large collaboration: the time for each fact, which grows with their number only where a rule is to blame.</summary>
public static class GrowthComparison
{
    /// <summary>The size against which growth is measured.</summary>
    public const int Smallest = 5_000;

    private static readonly AnalysisOptions Options = new() { Scope = AnalysisScope.Whole, AsOf = new(2024, 1, 1) };

    public static IEnumerable<Comparison> Compare()
    {
        var reference = OwnProcess.Run("growth", Smallest);
        foreach (var facts in (int[])[50_000, 500_000])
            yield return new($"all rules on {facts:N0} facts", $"on {Smallest:N0}", "µs a fact", reference, OwnProcess.Run("growth", facts));
    }

    /// <summary>Microseconds for each fact of one collaboration, once everything was compiled.</summary>
    public static double Measure(int facts) => Best(CollaborationAnalyzer.Default, SyntheticCollaboration.Create(1, facts), 3_000);

    /// <summary>Microseconds for each fact, in the fastest of the analyses that fit into some time; two at least, of which the first is for warming up.</summary>
    public static double Best(CollaborationAnalyzer analyzer, CollaborationSnapshot collaboration, int milliseconds)
    {
        Analyze();
        var best = double.MaxValue;
        Stopclock.WarmUp(() => best = Math.Min(best, Stopclock.Time(Analyze).Microseconds), milliseconds);
        return best / collaboration.Facts.Count;

        void Analyze() => GC.KeepAlive(analyzer.Analyze(collaboration, Options));
    }
}
