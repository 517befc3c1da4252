using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>Who reaches the quota of an area by its own votes. A class of parties has as many voters as members, and is left out.</summary>
internal static class SoloVoters
{
    /// <summary>For each area in which somebody does: all who do, with their votes.</summary>
    public static Query<AreaDeciders> ByArea { get; } = Query.Facts<DecisionArea>()
        .Join(
            Holders.OfRights
                .Where(IsVote)
                .NotMatching(Query.Facts<Party>().Where(PartyLookup.IsClass), right => right.Party ?? "", party => party.Id)
                .GroupBy(
                    right => right.Fact.Area,
                    Aggregate.CollectBy((Holding<DecisionRight> right) => right.Fact.Id),
                    (area, votes) => new Votes(area, votes)),
            area => area.Id,
            votes => votes.Area,
            (area, votes) => new AreaDeciders(area, ReachingAlone(area, votes.Rights), []))
        .Where(deciders => deciders.Names.Count > 0);

    /// <summary>
    /// The areas with a quota in which it is not known of one who decides who that is, or how many votes it has. A body without votes of its
    /// own stands for its members, if they or others have some.
    /// </summary>
    public static Query<DecisionArea> Uncounted { get; } = Voting()
        .Matching(
            Holders.OfRights
                .Where(right => Decides(right) && !IsCounted(right))
                .NotMatching(Query.Facts<Party>().Where(party => !party.Members.IsEmpty), right => right.Party ?? "", party => party.Id),
            area => area.Id,
            right => right.Fact.Area)
        .Concat(Voting()
            .Matching(Holders.OfRights.Where(Decides), area => area.Id, right => right.Fact.Area)
            .NotMatching(Holders.OfRights.Where(right => Decides(right) && IsCounted(right)), area => area.Id, right => right.Fact.Area))
        .Distinct();

    /// <summary>The areas with a quota in which there are some who decide, and the votes of each are known.</summary>
    public static Query<DecisionArea> Counted { get; } = Voting()
        .Matching(Holders.OfRights.Where(Decides), area => area.Id, right => right.Fact.Area)
        .NotMatching(Uncounted, area => area.Id, area => area.Id);

    private static Query<DecisionArea> Voting() => Query.Facts<DecisionArea>().Where(area => area.Quota >= 1);

    private static bool Decides(Holding<DecisionRight> right) => right.Fact.Kind == DecisionRightKind.Decides;

    private static bool IsCounted(Holding<DecisionRight> right) => right.Fact.Votes is not null && Holders.IsNamed(right);

    private static bool IsVote(Holding<DecisionRight> right) => right.Fact is { Kind: DecisionRightKind.Decides, Votes: > 0 };

    private static EquatableArray<Holding<DecisionRight>> ReachingAlone(DecisionArea area, EquatableArray<Holding<DecisionRight>> votes)
    {
        var sides = votes
            .Where(Holders.IsNamed)
            .GroupBy(right => right.Side)
            .Where(side => side.Sum(right => (long)right.Fact.Votes!.Value) >= area.Quota && area.Quota >= 1)
            .Select(side => side.Key)
            .ToHashSet();
        return votes.Where(right => sides.Contains(right.Side)).ToEquatableArray();
    }

    private sealed record Votes(string Area, EquatableArray<Holding<DecisionRight>> Rights);
}
