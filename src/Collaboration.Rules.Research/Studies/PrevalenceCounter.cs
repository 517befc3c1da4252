using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Research.Assessing;

namespace Collaboration.Rules.Research.Studies;

/// <summary>Counts over many cases how often each rule finds something, in all or in each group.</summary>
/// <remarks>
/// Cases are added one by one and let go, so memory grows with rules and groups only; their order makes no difference. Not for use by several
/// threads at once.
/// </remarks>
/// <param name="attribute">The attribute of cases whose values are the groups; null for one group of all.</param>
public sealed class PrevalenceCounter(string? attribute = null)
{
    private readonly Dictionary<(string RuleId, string? Group), PrevalenceRow> _rows = [];

    /// <summary>What was counted so far: a row for each rule and group, by rule, then group.</summary>
    public IReadOnlyList<PrevalenceRow> Rows =>
        [.. _rows.Values.OrderBy(row => row.RuleId, StringComparer.Ordinal).ThenBy(row => row.Group, StringComparer.Ordinal)];

    /// <summary>Adds what came of one case.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public void Add(CaseAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var group = attribute is null ? null : assessment.Case.Attributes.GetValueOrDefault(attribute);
        foreach (var verdict in assessment.Verdicts)
        {
            var key = (verdict.RuleId, group);
            _rows[key] = Counted(_rows.GetValueOrDefault(key) ?? new(verdict.RuleId, group, 0, 0, 0, 0), verdict.Kind);
        }
    }

    /// <summary>Adds what came of all cases, as they come.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessments"/> is null.</exception>
    public async Task AddAsync(IAsyncEnumerable<CaseAssessment> assessments, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        await foreach (var assessment in assessments.WithCancellation(cancellation).ConfigureAwait(false)) Add(assessment);
    }

    internal static PrevalenceRow Counted(PrevalenceRow row, OutcomeKind kind) => kind switch
    {
        OutcomeKind.Violation => row with { Violated = row.Violated + 1 },
        OutcomeKind.Clear => row with { Clear = row.Clear + 1 },
        OutcomeKind.NotAssessed => row with { NotAssessed = row.NotAssessed + 1 },
        _ => row with { NotApplicable = row.NotApplicable + 1 },
    };
}
