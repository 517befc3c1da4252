using Collaboration.Rules.Research.Assessing;
using Collaboration.Rules.Research.Statistics;

namespace Collaboration.Rules.Research.Studies;

/// <summary>Compares two phases of the same collaborations, rule by rule and measure by measure.</summary>
/// <remarks>
/// A collaboration counts for a rule where the rule judged a subject in both phases, and for a measure where it has a value in both. Pairs are added
/// one by one; memory grows with the values of measures and with nothing else. Not for use by several threads at once.
/// </remarks>
/// <param name="options">How; null for the default.</param>
public sealed class PhaseComparison(ComparisonOptions? options = null)
{
    private readonly ComparisonOptions _options = options ?? ComparisonOptions.Default;
    private readonly SortedDictionary<string, long[]> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<(double First, double Second)>> _measures = new(StringComparer.Ordinal);

    /// <summary>A row for each rule that was in force in both phases of a pair, by id; its p-value is of McNemar's exact test.</summary>
    public IReadOnlyList<RuleDifference> Rules => Adjusted.Rules([.. _rules.Select(rule => Compared(rule.Key, rule.Value))], _options.Adjustment);

    /// <summary>A row for each measure that was taken in both phases of a pair, by name; its p-value is of Wilcoxon's signed-rank test.</summary>
    public IReadOnlyList<MeasureDifference> Measures =>
        Adjusted.Measures([.. _measures.Select(measure => Compared(measure.Key, measure.Value))], _options.Adjustment);

    /// <summary>Adds what came of two phases of one collaboration.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="pair"/> is null.</exception>
    public void Add(AssessedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        foreach (var (first, second) in pair.First.Verdicts.Join(pair.Second.Verdicts, one => one.RuleId, other => other.RuleId, (one, other) => (one, other)))
        {
            if (!_rules.TryGetValue(first.RuleId, out var counts)) _rules[first.RuleId] = counts = new long[4];
            if (first.IsAssessed && second.IsAssessed) counts[(first.IsViolated ? 2 : 0) + (second.IsViolated ? 1 : 0)]++;
        }

        var values = CaseMeasures.Of(pair.Second, _options.Summary).ToDictionary(value => value.Measure, value => value.Value, StringComparer.Ordinal);
        foreach (var (measure, first) in CaseMeasures.Of(pair.First, _options.Summary))
        {
            if (!values.TryGetValue(measure, out var second)) continue;
            if (!_measures.TryGetValue(measure, out var known)) _measures[measure] = known = [];
            known.Add((first, second));
        }
    }

    private RuleDifference Compared(string rule, long[] counts)
    {
        var (neither, onlySecond, onlyFirst, both) = (counts[0], counts[1], counts[2], counts[3]);
        var pairs = counts.Sum();
        var difference = new RuleDifference(rule, both + onlyFirst, pairs, both + onlySecond, pairs) { Changed = (onlyFirst, onlySecond) };
        if (pairs == 0) return difference;
        return difference with
        {
            Interval = NewcombeDifference.Paired(both, onlyFirst, onlySecond, neither, _options.Confidence),
            PValue = McNemarExactTest.TwoSided(onlyFirst, onlySecond),
        };
    }

    private MeasureDifference Compared(string measure, List<(double First, double Second)> pairs) => new(
        measure,
        pairs.Count,
        pairs.Count,
        CaseMeasures.Median(pairs.Select(pair => pair.First)),
        CaseMeasures.Median(pairs.Select(pair => pair.Second)),
        WilcoxonSignedRankTest.Of(pairs.Select(pair => pair.First - pair.Second), _options.Confidence));
}
