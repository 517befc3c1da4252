using Collaboration.Rules.Research.Assessing;

namespace Collaboration.Rules.Research.Studies;

/// <summary>Counts over many cases which rules find something together.</summary>
/// <remarks>
/// Cases are added one by one and let go; memory grows with the square of the number of rules. Their order makes no difference. Not for use by
/// several threads at once.
/// </remarks>
public sealed class CoOccurrenceCounter
{
    private readonly Dictionary<(string First, string Second), long[]> _counts = [];

    /// <summary>A row for each two rules that both judged a subject of the same case, by their ids.</summary>
    public IReadOnlyList<CoOccurrenceRow> Rows =>
    [
        .. _counts.OrderBy(pair => pair.Key.First, StringComparer.Ordinal).ThenBy(pair => pair.Key.Second, StringComparer.Ordinal)
            .Select(pair => new CoOccurrenceRow(pair.Key.First, pair.Key.Second, pair.Value[3], pair.Value[2], pair.Value[1], pair.Value[0])),
    ];

    /// <summary>Adds what came of one case.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public void Add(CaseAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        RuleVerdict[] assessed = [.. assessment.Verdicts.Where(verdict => verdict.IsAssessed)];
        for (var i = 0; i < assessed.Length; i++)
            for (var j = i + 1; j < assessed.Length; j++) Count(assessed[i], assessed[j]);
    }

    private void Count(RuleVerdict first, RuleVerdict second)
    {
        var key = (first.RuleId, second.RuleId);
        if (!_counts.TryGetValue(key, out var counts)) _counts[key] = counts = new long[4];
        counts[(first.IsViolated ? 2 : 0) + (second.IsViolated ? 1 : 0)]++;
    }
}
