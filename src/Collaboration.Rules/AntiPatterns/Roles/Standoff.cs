using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Those who decide in one area, and whether they can block each other for good.</summary>
/// <remarks>
/// A party and its own people are one side, with their votes together. Who is known to have no votes counts only with a veto, and a veto
/// only where its holder also decides.
/// </remarks>
/// <param name="Area">The area.</param>
/// <param name="Rights">The rights to decide and to veto in it, ordered by id.</param>
internal sealed record Standoff(DecisionArea Area, EquatableArray<Holding<DecisionRight>> Rights)
{
    /// <summary>One name for each side that can block the others, in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. Blockers.Select(side => side.Name).Order(StringComparer.Ordinal)];

    /// <summary>How the sides can block each other, in words that follow their names; null when they cannot, as far as is known.</summary>
    public string? Reason => this switch
    {
        { IsAmongSeveral: false } => null,
        { EachIsNeeded: true } => "are each needed for a decision",
        { EachHasVeto: true } => "can each stop a decision",
        { Ballot.CanSplitEvenly: true } => "have equal votes, which can split evenly",
        _ => null,
    };

    /// <summary>Whether the rule needs each of the sides, so that others with a say would make no difference.</summary>
    public bool EachIsNeeded =>
        IsAmongSeveral && Area.Rule is DecisionRule.Unanimity or DecisionRule.Consensus or DecisionRule.Joint;

    /// <summary>Whether too little is known of holders, rule, quota and votes to say whether they can block each other.</summary>
    public bool IsUnknown => !Rights.All(Holders.IsNamed) || (IsAmongSeveral && Reason is null && Ballot is null);

    /// <summary>Whether one side has enough votes to decide without the others.</summary>
    public bool OneCanDecide =>
        Reason is null && Area.Quota is >= 1 and var quota && Votes is { } votes && votes.Any(held => held >= quota);

    private bool IsAmongSeveral => Sides.Count > 1 && Area.Rule is not (DecisionRule.Unilateral or DecisionRule.Delegated);

    private bool EachHasVeto => Sides.All(side => side.HasVeto || (side.Votes is { } votes && Ballot?.IsNeeded(votes) == true));

    private IEnumerable<Side> Blockers => EachIsNeeded || EachHasVeto ? Sides : Sides.Where(side => side.Votes > 0);

    private List<Side> Sides => [.. Deciders.Where(Holders.IsNamed).GroupBy(right => right.Side).Select(Together).Where(side => side.Counts)];

    private IEnumerable<Holding<DecisionRight>> Deciders => Rights.Where(right => right.Fact.Kind == DecisionRightKind.Decides);

    /// <summary>The votes of each side that has any; null when those of one are unknown.</summary>
    private List<long>? Votes => Deciders.All(HasKnownVotes)
        ? [.. Deciders.GroupBy(right => right.Side).Select(Together).Select(side => side.Votes ?? 0).Where(held => held > 0)]
        : null;

    /// <summary>The vote; null when it is unknown or cannot be won.</summary>
    private Ballot? Ballot =>
        Votes is { Count: > 0 } votes && Quota(votes) is >= 1 and var quota && quota <= votes.Sum() ? new(quota, votes) : null;

    /// <summary>The votes that carry a decision; a qualified majority without a recorded quota takes at least a plain one.</summary>
    private long? Quota(List<long> votes) => Area switch
    {
        { Quota: { } quota } => quota,
        { Rule: DecisionRule.Majority or DecisionRule.QualifiedMajority } => (votes.Sum() / 2) + 1,
        _ => null,
    };

    private Side Together(IGrouping<FactReference?, Holding<DecisionRight>> rights) => new(
        rights.First().Name,
        rights.All(HasKnownVotes) ? rights.Sum(right => (long)right.Fact.Votes!.Value) : null,
        Rights.Any(right => right.Fact.Kind == DecisionRightKind.Vetoes && right.Side == rights.Key));

    private static bool HasKnownVotes(Holding<DecisionRight> right) => right.Fact.Votes is >= 0;

    private sealed record Side(string Name, long? Votes, bool HasVeto)
    {
        public bool Counts => Votes is not 0 || HasVeto;
    }
}
