namespace Collaboration.Rules.Measures;

/// <summary>The voting power of a party beside the share it is held against.</summary>
/// <param name="Seat">The party's seat, with its power.</param>
/// <param name="Share">The share agreed for it, or its share of the money that the voters bring; 0 to 1.</param>
public sealed record SeatProportion(VotingSeat Seat, decimal Share)
{
    /// <summary>Power minus share, −1 to 1; above 0, it has more power than the share. Uses the 15 leading digits of the power.</summary>
    public double Difference => (double)((decimal)Seat.Power - Share);
}
