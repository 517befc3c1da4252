using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>The checks and balances of a collaboration, whatever form they have.</summary>
/// <remarks>
/// A check is a safeguard, which binds all but a single party it protects; a right to veto or approve, which binds all but its holder;
/// and a vote with a known quota, which binds all that do not carry it alone. Each is a check where it is recorded; that there is none
/// follows only from complete safeguards.
/// </remarks>
public static class Checks
{
    /// <summary>One row for each check.</summary>
    public static Query<Check> All { get; } = Safeguards().Concat(Rights()).Concat(Votes());

    private static Query<Check> Safeguards() => Query.Facts<Safeguard>()
        .Select(safeguard => new Check(safeguard.Reference, safeguard.Protects.Count == 1 ? safeguard.Protects : []));

    private static Query<Check> Rights() => Holders.OfRights
        .Where(held => held is { Party: not null, Fact.Kind: DecisionRightKind.Vetoes or DecisionRightKind.Approves })
        .Select(held => new Check(held.Fact.Reference, [held.Party!]));

    private static Query<Check> Votes() => VotingPower.Areas
        .Where(voting => voting.Seats is not null)
        .Select(voting => new Check(voting.Area.Reference, WinningAlone(voting)));

    private static EquatableArray<string> WinningAlone(VotingArea voting) =>
        voting.Seats!.Value.Where(seat => seat.WinsAlone != false).Select(seat => seat.Party).ToEquatableArray();
}
