using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Those who decide in one area, and whether they can block each other for good.</summary>
/// <remarks>
/// A party and its own people are one side, with their votes together. A veto counts only where its holder also decides.
/// </remarks>
/// <param name="Area">The area.</param>
/// <param name="Rights">The rights to decide and to veto in it, ordered by id.</param>
internal sealed record Standoff(DecisionArea Area, EquatableArray<Holding<DecisionRight>> Rights)
{
    /// <summary>One name for each side that decides, in ordinal order.</summary>
    public IReadOnlyList<string> Sides =>
        [.. Deciders.Where(Holders.IsNamed).DistinctBy(right => right.Side).Select(right => right.Name).Order(StringComparer.Ordinal)];

    /// <summary>How the sides can block each other, in words that follow their names; null when they cannot, as far as is known.</summary>
    public string? Reason => this switch
    {
        { IsAmongSeveral: false } => null,
        { EachIsNeeded: true } => "are each needed for a decision",
        { EachHasVeto: true } => "can each stop a decision",
        { CanSplitEvenly: true } => "have equal votes, which can split evenly",
        _ => null,
    };

    /// <summary>Whether the rule needs each of the sides, so that others with a say would make no difference.</summary>
    public bool EachIsNeeded =>
        IsAmongSeveral && Area.Rule is DecisionRule.Unanimity or DecisionRule.Consensus or DecisionRule.Joint;

    /// <summary>Whether too little is known of holders, rule, quota and votes to say whether they can block each other.</summary>
    public bool IsUnknown => !Rights.All(Holders.IsNamed) || (IsAmongSeveral && Reason is null && Game is null);

    /// <summary>Whether one side has enough votes to decide without the others.</summary>
    public bool OneCanDecide => Reason is null && Area.Quota is { } quota && Votes is { } votes && votes.Any(held => held >= quota);

    private bool IsAmongSeveral => Sides.Count > 1 && Area.Rule is not (DecisionRule.Unilateral or DecisionRule.Delegated);

    private bool EachHasVeto => Deciders.All(MayVeto) || (Game is { } game && VotingStructure.Vetoers(game)?.Count == game.Weights.Count);

    private bool CanSplitEvenly =>
        Game is { } game
        && game.Weights.Count % 2 == 0
        && game.Weights.Distinct().Count() == 1
        && game.Quota > game.TotalWeight / 2;

    private IEnumerable<Holding<DecisionRight>> Deciders => Rights.Where(right => right.Fact.Kind == DecisionRightKind.Decides);

    /// <summary>The votes of each side that has any; null when those of one are unknown.</summary>
    private List<int>? Votes => Deciders.Any(right => right.Fact.Votes is null)
        ? null
        : [.. Deciders.GroupBy(right => right.Side).Select(side => side.Sum(right => right.Fact.Votes ?? 0)).Where(held => held > 0)];

    /// <summary>The vote; null when it is unknown, cannot be won, or is larger than a game may be.</summary>
    private VotingGame? Game =>
        Votes is { Count: > 0 } votes
        && Quota(votes) is { } quota
        && IsWithinLimits(votes)
        && VotingGame.Create(quota, [.. votes]) is { IsWinnable: true } game
            ? game
            : null;

    /// <summary>The votes that carry a decision; a qualified majority without a recorded quota takes at least a plain one.</summary>
    private long? Quota(List<int> votes) => Area switch
    {
        { Quota: { } quota } => quota,
        { Rule: DecisionRule.Majority or DecisionRule.QualifiedMajority } => (votes.Sum(held => (long)held) / 2) + 1,
        _ => null,
    };

    private bool MayVeto(Holding<DecisionRight> decider) =>
        Rights.Any(right => right.Fact.Kind == DecisionRightKind.Vetoes && right.Side == decider.Side);

    private static bool IsWithinLimits(List<int> votes) =>
        votes.Count <= VotingGame.MaxHeavyVoters
        || (votes.Count <= VotingGame.MaxVoters && votes.Sum(held => (long)held) <= VotingGame.MaxTotalWeight);
}
