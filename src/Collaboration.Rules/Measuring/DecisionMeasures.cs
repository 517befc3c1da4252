using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.Measuring;

/// <summary>Measures of who decides, votes and answers for what.</summary>
internal static class DecisionMeasures
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("accountability-share", AccountabilityLoads.All.Select(Load))
        {
            Description = "The share of all accountabilities that a party, person or role holds.",
            Unit = "share",
            Range = "above 0 to 1",
            Source = "own definition",
            RestsOn = [typeof(Assignment)],
        },
        new("decision-share", DecisionShares.Parties.Select(Decisions))
        {
            Description = "The share of the decisions known to be taken that a party took alone.",
            Unit = "share",
            Range = "0 to 1",
            Source = "own definition",
            RestsOn = [typeof(Decision)],
        },
        new("decisions-without-asking", Deliberations.All.Select(Deliberated))
        {
            Description = "The share of the decisions that one party took without asking anybody.",
            Unit = "share",
            Range = "0 to 1",
            Source = "own definition",
            RestsOn = [typeof(Decision)],
        },
        new("voting-power", VotingPower.Areas.SelectMany(Powers))
        {
            Description = "The normalised Banzhaf index of a party in a decision area.",
            Unit = "index",
            Range = "0 to 1",
            Source = "Banzhaf 1965",
            RestsOn = [typeof(DecisionArea), typeof(DecisionRight)],
        },
        new("votes", VotingPower.Areas.SelectMany(Votes))
        {
            Description = "The share of the votes in a decision area that a party casts.",
            Unit = "share",
            Range = "0 to 1",
            Source = "own definition",
            RestsOn = [typeof(DecisionArea), typeof(DecisionRight)],
        },
        new("voting-power-over-share", VotingProportions.Areas.SelectMany(Differences))
        {
            Description = "The voting power of a party minus the share of influence agreed for it or, where none was agreed, of the money it brings.",
            Unit = "share",
            Range = "-1 to 1",
            Source = "own definition",
            RestsOn = [typeof(DecisionArea), typeof(DecisionRight)],
        },
    ];

    private static MeasuredValue Load(AccountabilityLoad load) => MeasuredValue.Share(load.Holder.ToString(), load.Activities.Count, load.Total);

    private static MeasuredValue Decisions(DecisionShare share) => MeasuredValue.Share(share.Party.Reference.ToString(), share.Alone, share.Taken);

    private static MeasuredValue Deliberated(Deliberation all) => MeasuredValue.Share("all decisions", all.Without.Count, all.Known);

    private static IEnumerable<MeasuredValue> Powers(VotingArea area) => area.Seats is { } seats
        ? seats.Select(seat => new MeasuredValue(InArea(seat, area), seat.Power))
        : [MeasuredValue.Of(area.Area.Reference, null)];

    private static IEnumerable<MeasuredValue> Votes(VotingArea area) =>
        area.Seats is { } seats ? seats.Select(seat => MeasuredValue.Share(InArea(seat, area), seat.Votes, area.TotalVotes)) : [];

    private static IEnumerable<MeasuredValue> Differences(VotingProportion proportion) => proportion.Seats is { } seats
        ? seats.Select(seat => new MeasuredValue(InArea(seat.Seat, proportion.Voting), seat.Difference))
        : [];

    private static string InArea(VotingSeat seat, VotingArea area) => $"{FactReference.To<Party>(seat.Party)} in {area.Area.Reference}";
}
