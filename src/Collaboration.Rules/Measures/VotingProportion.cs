using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>How voting power in an area stands to agreed shares or, where none were agreed, to the money brought.</summary>
/// <param name="Voting">The area with its voting power.</param>
/// <param name="IsAgreed">Whether shares were agreed in the area; otherwise power is held against money.</param>
/// <param name="Seats">
/// The parties that have a share, in the order of their ids: those with an agreed one, or all. Null, for undefined, when no share was
/// agreed and the voters bring no money, bring it in several units, or brought an amount that is not known.
/// </param>
public sealed record VotingProportion(VotingArea Voting, bool IsAgreed, EquatableArray<SeatProportion>? Seats)
{
    private const decimal Rounding = 0.02m;

    /// <summary>
    /// Whether the shares make up the whole: all voters' money, or agreed shares that sum to 1, give or take the rounding of shares. Agreed
    /// shares that do leave no influence for a holder that was not recorded.
    /// </summary>
    public bool IsWhole => Seats is { } seats && (!IsAgreed || Math.Abs(seats.Sum(seat => seat.Share) - 1) <= Rounding);
}
