using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Benchmarks.Scenarios;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>Each rule that ships by itself: names those whose time for a fact grows to more than twice when there are ten times as many.</summary>
public static class RuleGrowthComparison
{
    private const int Largest = 10 * GrowthComparison.Smallest;

    public static IEnumerable<Comparison> Compare()
    {
        var small = SyntheticCollaboration.Create(1, GrowthComparison.Smallest);
        var large = SyntheticCollaboration.Create(1, Largest);
        var rules = AntiPatternRules.All.Select(rule =>
        {
            var analyzer = new CollaborationAnalyzer([rule]);
            var name = $"{rule.Descriptor.Id} {rule.GetType().Name} on {Largest:N0} facts";
            return new Comparison(name, $"on {GrowthComparison.Smallest:N0}", "µs a fact", Best(analyzer, small), Best(analyzer, large));
        }).ToList();
        var growing = rules.Where(rule => rule.Value > 2 * rule.Reference).OrderByDescending(rule => rule.Value / rule.Reference).ToList();
        var summary = new Comparison(
            $"{rules.Count} rules one by one on {Largest:N0} facts, of which {growing.Count} grow to more than twice",
            $"on {GrowthComparison.Smallest:N0}",
            "µs a fact",
            rules.Sum(rule => rule.Reference),
            rules.Sum(rule => rule.Value));
        return [summary, .. growing];
    }

    private static double Best(CollaborationAnalyzer analyzer, CollaborationSnapshot collaboration) =>
        GrowthComparison.Best(analyzer, collaboration, milliseconds: 150);
}
