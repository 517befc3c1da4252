using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Benchmarks.Scenarios;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>Each rule that ships by itself: names those whose time for a fact grows to more than twice when there are ten times as many.</summary>
public static class RuleGrowthComparison
{
    private const int Largest = 10 * GrowthComparison.Smallest;
    private const int Turns = 3;

    private static readonly CollaborationSnapshot Small = SyntheticCollaboration.Create(1, GrowthComparison.Smallest);
    private static readonly CollaborationSnapshot Large = SyntheticCollaboration.Create(1, Largest);

    public static IEnumerable<Comparison> Compare()
    {
        var rules = AntiPatternRules.All.Select(Compare).ToList();
        var growing = rules.Where(Grows).OrderByDescending(rule => rule.Value / rule.Reference).ToList();
        var summary = new Comparison(
            $"{rules.Count} rules one by one on {Largest:N0} facts, of which {growing.Count} grow to more than twice",
            $"on {GrowthComparison.Smallest:N0}",
            "µs a fact",
            rules.Sum(rule => rule.Reference),
            rules.Sum(rule => rule.Value));
        return [summary, .. growing];
    }

    /// <summary>A rule that seems to grow is measured again, for longer: on a busy machine a short time can mislead.</summary>
    private static Comparison Compare(Rule rule)
    {
        var analyzer = new CollaborationAnalyzer([rule]);
        var name = $"{rule.Descriptor.Id} {rule.GetType().Name} on {Largest:N0} facts";
        var first = Compare(name, analyzer, 150);
        return Grows(first) ? Compare(name, analyzer, 600) : first;
    }

    private static Comparison Compare(string name, CollaborationAnalyzer analyzer, int milliseconds)
    {
        var (small, large) = (double.MaxValue, double.MaxValue);
        for (var turn = 0; turn < Turns; turn++)
        {
            small = Math.Min(small, GrowthComparison.Best(analyzer, Small, milliseconds / Turns));
            large = Math.Min(large, GrowthComparison.Best(analyzer, Large, milliseconds / Turns));
        }

        return new(name, $"on {GrowthComparison.Smallest:N0}", "µs a fact", small, large);
    }

    private static bool Grows(Comparison rule) => rule.Value > 2 * rule.Reference;
}
