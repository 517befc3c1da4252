namespace Collaboration.Rules.Engine.Diagnostics;

/// <summary>What came of judging one subject by one rule. Ordered by rule, then subject.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Subject">What was judged; null when there is no subject.</param>
/// <param name="Kind">What came of it.</param>
public sealed record Outcome(string RuleId, FactReference? Subject, OutcomeKind Kind) : IComparable<Outcome>
{
    /// <summary>For <see cref="OutcomeKind.NotAssessed"/>: what would have had to be recorded, in order; else empty.</summary>
    public EquatableArray<string> Missing { get; init; }

    /// <inheritdoc/>
    public int CompareTo(Outcome? other)
    {
        if (other is null) return 1;
        var order = string.CompareOrdinal(RuleId, other.RuleId);
        return order != 0 ? order : Subject.GetValueOrDefault().CompareTo(other.Subject.GetValueOrDefault());
    }
}
