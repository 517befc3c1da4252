using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Voting power: the Banzhaf index of each party in each decision area that votes.</summary>
/// <remarks>
/// An area votes when it has a quota or somebody has votes in it. A coalition wins when its votes reach the quota and everybody who can
/// veto or has to approve is in it. A party votes as one, with the votes of all its people and roles; so does a class. The right of a
/// body without votes of its own stands for the votes of its members. All rights of the area have to be recorded for this to hold.
/// Under a majority rule without a recorded quota, more than half of the votes are the quota. Otherwise equal votes are equal power
/// whatever the quota, so that it need not be known for them. Undefined otherwise without a quota, with one
/// that all votes together do not reach, when the votes or the party of a holder are not known, and beyond the bounds of
/// <see cref="VotingGame"/>. Source: <see cref="BanzhafIndex"/>.
/// </remarks>
public static class VotingPower
{
    /// <summary>One row for each area that votes.</summary>
    public static Query<VotingArea> Areas { get; } = MarkGuarded(Unguarded());

    private static Query<VotingArea> Unguarded()
    {
        var rights = Holders.OfRights
            .Where(held => BearsOnVotes(held.Fact.Kind))
            .WithParty(held => held.Party ?? "", (held, party) => new VotingRight(held.Fact, held.Party, party));
        var areas = Query.Facts<DecisionArea>();
        var byArea = rights.GroupBy(
            voting => voting.Right.Area,
            Aggregate.CollectBy<VotingRight, string>(voting => voting.Right.Id),
            (area, all) => new AreaRights(area, all));
        var withRights = areas.Join(byArea, area => area.Id, held => held.Area, (area, held) => new AreaVotes(area, held.Rights));
        var withoutRights = areas.NotMatching(byArea, area => area.Id, held => held.Area).Select(area => new AreaVotes(area, []));
        return withRights.Concat(withoutRights).Where(IsVoting).Select(Measure);
    }

    private static Query<VotingArea> MarkGuarded(Query<VotingArea> areas)
    {
        var guards = Query.Facts<Safeguard>().Where(guard => guard.Kind is SafeguardKind.Veto or SafeguardKind.DoubleMajority);
        var everywhere = areas.Matching(guards.Where(guard => guard.Area is null), _ => 0, _ => 0);
        var here = areas.Matching(guards.Where(guard => guard.Area is not null), area => area.Area.Id, guard => guard.Area!);
        var guarded = everywhere.Concat(here).Distinct();
        return guarded
            .Select(area => area with { IsGuarded = true })
            .Concat(areas.NotMatching(guarded, area => area.Area.Id, area => area.Area.Id));
    }

    private static bool BearsOnVotes(DecisionRightKind kind) =>
        kind is DecisionRightKind.Decides or DecisionRightKind.Approves or DecisionRightKind.Vetoes;

    private static bool IsVoting(AreaVotes votes) =>
        votes.Area.Quota is not null || votes.Rights.Any(voting => voting.Right.Votes is not null);

    private static VotingArea Measure(AreaVotes votes)
    {
        var rights = votes.Rights.Where(voting => !StandsForMembers(voting)).ToList();
        var undefined = new VotingArea(votes.Area, null, null, IsGuarded: false);
        if (votes.Area.Quota is < 1 || !rights.All(IsKnown)) return undefined;
        if (VotingTable.Of(votes.Area, rights) is not { } table) return undefined;
        return new(votes.Area, table.Seats, table.Dictator, IsGuarded: false) { Quota = table.Quota, IsTooLarge = table.Seats is null };
    }

    private static bool StandsForMembers(VotingRight voting) =>
        voting is { Right: { Kind: DecisionRightKind.Decides, Votes: null }, Party.Members.IsEmpty: false };

    private static bool IsKnown(VotingRight voting) =>
        voting.Holder is not null && (voting.Right.Kind != DecisionRightKind.Decides || voting.Right.Votes is >= 0);

    private sealed record AreaRights(string Area, EquatableArray<VotingRight> Rights);

    private sealed record AreaVotes(DecisionArea Area, EquatableArray<VotingRight> Rights);
}
