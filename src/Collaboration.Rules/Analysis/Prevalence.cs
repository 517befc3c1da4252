using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Analysis;

/// <summary>Counts over many analyses how often each rule finds something.</summary>
/// <remarks>
/// Results are added one by one and let go, so memory grows with the rules and not with the collaborations; their order makes no difference.
/// A rule that is in force in only some of the analyses counts those only. Not for use by several threads at once.
/// </remarks>
public sealed class Prevalence
{
    private readonly SortedDictionary<string, RulePrevalence> _rules = new(StringComparer.Ordinal);

    /// <summary>What was counted so far, a row for each rule, by id.</summary>
    public IReadOnlyList<RulePrevalence> Rules => [.. _rules.Values];

    /// <summary>Adds what came of one collaboration.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public void Add(AnalysisResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (var outcomes in result.Outcomes.GroupBy(outcome => outcome.RuleId, StringComparer.Ordinal))
        {
            var known = _rules.GetValueOrDefault(outcomes.Key) ?? new(outcomes.Key, 0, 0, 0);
            var isViolated = outcomes.Any(outcome => outcome.Kind == OutcomeKind.Violation);
            var isAssessed = isViolated || outcomes.Any(outcome => outcome.Kind == OutcomeKind.Clear);
            _rules[outcomes.Key] = known with
            {
                Collaborations = known.Collaborations + 1,
                Assessed = known.Assessed + (isAssessed ? 1 : 0),
                Violated = known.Violated + (isViolated ? 1 : 0),
            };
        }
    }
}
