using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Those who can each decide alone in an area, by right or by votes, and the decisions that show it.</summary>
/// <param name="Area">The area.</param>
/// <param name="Rights">What lets them decide, by id.</param>
/// <param name="Decisions">What they took alone, one decision for each party.</param>
internal sealed record AreaDeciders(DecisionArea Area, EquatableArray<Holding<DecisionRight>> Rights, EquatableArray<SoloDecision> Decisions)
{
    /// <summary>One name for each side, in ordinal order.</summary>
    public IReadOnlyList<string> Names =>
        [.. Rights.Where(Holders.IsNamed).DistinctBy(right => right.Side).Select(right => right.Name).Order(StringComparer.Ordinal)];

    public bool AreSeveral => Names.Count > 1;

    /// <summary>Whether a right does not say who holds it.</summary>
    public bool HasUnnamed => !Rights.All(Holders.IsNamed);

    /// <summary>Whether two who may decide alone have each done so.</summary>
    public bool AreSeveralInPractice => Decisions
        .Select(decision => FactReference.To<Party>(decision.Party))
        .Distinct()
        .Count(taker => Rights.Any(right => right.Side == taker)) > 1;

    /// <summary>The decisions.</summary>
    public IEnumerable<FactReference> Taken => Decisions.Select(decision => FactReference.To<Decision>(decision.Decision));
}
