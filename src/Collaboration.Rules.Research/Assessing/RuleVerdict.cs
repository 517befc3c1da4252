using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Research.Assessing;

/// <summary>What one rule says of a collaboration as a whole: the unit that prevalence counts.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Kind">
/// A violation where at least one subject is one; else clear where at least one subject was judged; else not assessed where evidence was
/// missing for at least one; else not applicable.
/// </param>
public readonly record struct RuleVerdict(string RuleId, OutcomeKind Kind)
{
    /// <summary>Whether the rule judged at least one subject: whether the collaboration counts in denominators.</summary>
    public bool IsAssessed => Kind is OutcomeKind.Violation or OutcomeKind.Clear;

    /// <summary>Whether the rule reports at least one subject.</summary>
    public bool IsViolated => Kind == OutcomeKind.Violation;

    /// <summary>What the outcomes of one rule come to; not applicable where there are none.</summary>
    internal static OutcomeKind Of(IEnumerable<Outcome> outcomes) => outcomes.Select(outcome => outcome.Kind).DefaultIfEmpty(OutcomeKind.NotApplicable).MinBy(Rank);

    private static int Rank(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Violation => 0,
        OutcomeKind.Clear => 1,
        OutcomeKind.NotAssessed => 2,
        _ => 3,
    };
}
