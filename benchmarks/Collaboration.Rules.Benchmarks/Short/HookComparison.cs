using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Benchmarks.Scenarios;
using Collaboration.Rules.Engine.Evaluation;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>What can be asked for besides diagnostics: what it costs when it is asked for, and after it was.</summary>
public static class HookComparison
{
    private const int Repetitions = 25;
    private const int Analyses = 20;
    private const string Rule = "CR0301";
    private static readonly AnalysisOptions Options = new() { Scope = AnalysisScope.Whole };
    private static readonly CollaborationSnapshot Facts = SyntheticCollaboration.Create(1, 600);

    public static IEnumerable<Comparison> Compare()
    {
        var (analyzer, asked) = (new CollaborationAnalyzer(AntiPatternRules.All), new CollaborationAnalyzer(AntiPatternRules.All));
        var subject = analyzer.Analyze(Facts, Options).Outcomes.First(outcome => outcome.RuleId == Rule).Subject!.Value;
        asked.Explain(Facts, Rule, subject, Options);
        var observed = Options with { Observer = new Silent() };
        var guarded = Options with { Guard = new(TimeSpan.FromMinutes(5)), WithOutcomes = true };
        var unguarded = Options with { WithOutcomes = true };
        var medians = Stopclock.Medians(
            Repetitions,
            () => Analyze(analyzer, Options),
            () => Analyze(asked, Options),
            () => Analyze(analyzer, observed),
            () => Analyze(analyzer, unguarded),
            () => Analyze(analyzer, guarded),
            () => asked.Explain(Facts, Rule, subject, Options));
        yield return new("600 facts, after a finding was explained", "never explained", "µs", medians[0] / Analyses, medians[1] / Analyses);
        yield return new("600 facts, each step observed", "nobody looks on", "µs", medians[0] / Analyses, medians[2] / Analyses);
        yield return new("600 facts, guarded against rules that hang", "unguarded", "µs", medians[3] / Analyses, medians[4] / Analyses);
        yield return new("explaining one subject", "analysing 600 facts by all rules", "µs", medians[0] / Analyses, medians[5]);
    }

    private static void Analyze(CollaborationAnalyzer analyzer, AnalysisOptions options)
    {
        for (var i = 0; i < Analyses; i++) GC.KeepAlive(analyzer.Analyze(Facts, options));
    }

    private sealed class Silent : IStepObserver
    {
        public void Observe(in StepMeasurement step)
        {
        }
    }
}
