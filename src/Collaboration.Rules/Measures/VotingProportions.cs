using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Voting power held against what was agreed or, where nothing was, against what each voter pays.</summary>
/// <remarks>
/// What all parties agreed on is theirs to agree on, so contributions do not matter where a share was agreed. Money is taken among the
/// parties of the area alone: who pays and has no seat there is no measure of those who have one.
/// </remarks>
public static class VotingProportions
{
    /// <summary>One row for each area whose voting power is defined.</summary>
    public static Query<VotingProportion> Areas { get; } = VotingPower.Areas
        .Where(voting => voting.Seats is not null)
        .Combine(
            Query.Facts<Contribution>()
                .Where(contribution => contribution.Kind == ResourceKind.Money)
                .Total(Aggregate.CollectBy<Contribution, string>(contribution => contribution.Id)),
            Compare);

    private static VotingProportion Compare(VotingArea voting, EquatableArray<Contribution> money)
    {
        var seats = voting.Seats!.Value;
        var agreed = seats
            .Where(seat => seat.AgreedShare is not null)
            .Select(seat => new SeatProportion(seat, seat.AgreedShare!.Value))
            .ToEquatableArray();
        if (!agreed.IsEmpty) return new(voting, IsAgreed: true, agreed);
        if (ResourceShares.Among([.. seats.Select(seat => seat.Party)], money) is not { } shares) return new(voting, IsAgreed: false, null);
        return new(voting, IsAgreed: false, seats.Select((seat, i) => new SeatProportion(seat, (decimal)shares[i])).ToEquatableArray());
    }
}
