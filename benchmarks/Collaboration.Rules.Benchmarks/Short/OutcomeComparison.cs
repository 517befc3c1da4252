using Collaboration.Rules.Analysis;
using Collaboration.Rules.Benchmarks.Scenarios;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>Analysis by all rules that ship, with and without asking for the outcome of each subject.</summary>
public static class OutcomeComparison
{
    private const int Repetitions = 9;
    private static readonly AnalysisOptions Options = new() { Scope = AnalysisScope.Whole };
    private static readonly AnalysisOptions AtOnce = Options with { WithOutcomes = true };

    public static IEnumerable<Comparison> Compare() => [.. Compare(60, 100), .. Compare(GrowthComparison.Smallest, 1)];

    private static IEnumerable<Comparison> Compare(int facts, int count)
    {
        var collaborations = Enumerable.Range(0, count).Select(seed => SyntheticCollaboration.Create(seed, facts)).ToArray();
        var medians = Stopclock.Medians(
            Repetitions,
            () => Array.ForEach(collaborations, collaboration => GC.KeepAlive(Analyze(collaboration))),
            () => Array.ForEach(collaborations, collaboration => GC.KeepAlive(Analyze(collaboration).Outcomes)),
            () => Array.ForEach(collaborations, collaboration => GC.KeepAlive(Analyze(collaboration, AtOnce).Outcomes)));
        yield return new($"{facts:N0} facts, with outcomes", "diagnostics alone", "µs", medians[0] / count, medians[1] / count);
        yield return new($"{facts:N0} facts, with outcomes derived at once", "diagnostics alone", "µs", medians[0] / count, medians[2] / count);
    }

    private static AnalysisResult Analyze(CollaborationSnapshot collaboration, AnalysisOptions? options = null) =>
        CollaborationAnalyzer.Default.Analyze(collaboration, options ?? Options);
}
