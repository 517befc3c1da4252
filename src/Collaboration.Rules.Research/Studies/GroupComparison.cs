using Collaboration.Rules.Research.Assessing;
using Collaboration.Rules.Research.Statistics;

namespace Collaboration.Rules.Research.Studies;

/// <summary>Compares two groups of different collaborations, rule by rule and measure by measure.</summary>
/// <remarks>
/// Cases are added one by one; memory grows with the values of measures and with nothing else. Their order makes no difference. Not for use by
/// several threads at once.
/// </remarks>
public sealed class GroupComparison
{
    private readonly string _attribute;
    private readonly string _first;
    private readonly string _second;
    private readonly ComparisonOptions _options;
    private readonly PrevalenceCounter _prevalence;
    private readonly SortedDictionary<string, (List<double> First, List<double> Second)> _measures = new(StringComparer.Ordinal);

    /// <summary>A comparison of the cases that have one value of an attribute with those that have another.</summary>
    /// <param name="attribute">The attribute of cases, such as <c>sector</c>.</param>
    /// <param name="first">Its value in the first group.</param>
    /// <param name="second">Its value in the second group.</param>
    /// <param name="options">How; null for the default.</param>
    /// <exception cref="ArgumentException">An argument is blank, or both groups are the same.</exception>
    public GroupComparison(string attribute, string first, string second, ComparisonOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(attribute);
        ArgumentException.ThrowIfNullOrWhiteSpace(first);
        ArgumentException.ThrowIfNullOrWhiteSpace(second);
        if (first == second) throw new ArgumentException($"Both groups are '{first}'; name two.", nameof(second));
        (_attribute, _first, _second, _options) = (attribute, first, second, options ?? ComparisonOptions.Default);
        _prevalence = new(attribute);
    }

    /// <summary>How many cases were in neither group.</summary>
    public long LeftOut { get; private set; }

    /// <summary>A row for each rule that was in force, by id; its p-value is of Fisher's exact test.</summary>
    public IReadOnlyList<RuleDifference> Rules =>
        Adjusted.Rules([.. _prevalence.Rows.GroupBy(row => row.RuleId, StringComparer.Ordinal).Select(Compared)], _options.Adjustment);

    /// <summary>A row for each measure that was taken, by name; its p-value is of Mann and Whitney's test.</summary>
    public IReadOnlyList<MeasureDifference> Measures =>
        Adjusted.Measures([.. _measures.Select(measure => Compared(measure.Key, measure.Value.First, measure.Value.Second))], _options.Adjustment);

    /// <summary>Adds what came of one case; one that is in neither group is only counted.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public void Add(CaseAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var group = assessment.Case.Attributes.GetValueOrDefault(_attribute);
        if (group != _first && group != _second)
        {
            LeftOut++;
            return;
        }

        _prevalence.Add(assessment);
        foreach (var (measure, value) in CaseMeasures.Of(assessment, _options.Summary))
        {
            if (!_measures.TryGetValue(measure, out var values)) _measures[measure] = values = ([], []);
            (group == _first ? values.First : values.Second).Add(value);
        }
    }

    private RuleDifference Compared(IGrouping<string, PrevalenceRow> rows)
    {
        var first = rows.FirstOrDefault(row => row.Group == _first) ?? new(rows.Key, _first, 0, 0, 0, 0);
        var second = rows.FirstOrDefault(row => row.Group == _second) ?? new(rows.Key, _second, 0, 0, 0, 0);
        var difference = new RuleDifference(rows.Key, first.Violated, first.Assessed, second.Violated, second.Assessed);
        if (difference.Difference is null) return difference;
        return difference with
        {
            Interval = NewcombeDifference.Independent(first.Violated, first.Assessed, second.Violated, second.Assessed, _options.Confidence),
            PValue = FisherExactTest.TwoSided(first.Violated, first.Clear, second.Violated, second.Clear),
        };
    }

    private MeasureDifference Compared(string measure, List<double> first, List<double> second) => new(
        measure, first.Count, second.Count, CaseMeasures.Median(first), CaseMeasures.Median(second), MannWhitneyTest.Of(first, second, _options.Confidence));
}
