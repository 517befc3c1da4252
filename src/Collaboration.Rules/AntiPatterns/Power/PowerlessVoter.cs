using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Reports a party that has votes on which no outcome ever turns.</summary>
public sealed class PowerlessVoter : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0403",
        "Votes without power",
        "Decision area '{area}': '{party}' has {votes} of {total} votes, where {quota} carry a decision, and no outcome turns on them: "
            + "{value} swings, at least {threshold} needed",
        Category.Power,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.GiveMeaning, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var areas = VotingPower.Areas.Where(area => !area.IsDictated);
        var powerless = areas.SelectMany(Powerless);
        var undefined = areas.Where(area => area is { Seats: null, IsTooLarge: false }).Select(Subject);
        var guarded = powerless.Where(row => row.Voting.IsGuarded).Select(Subject);
        var besideClass = powerless.Where(row => row.Voting.HasClass).Select(Subject);

        return RuleDefinition
            .Judge(areas.Select(area => area.Area))
            .Needs(Complete<DecisionRight>())
            .Report(powerless.Where(row => row.Voting is { IsGuarded: false, HasClass: false }), Describe)
            .LeaveOpen(undefined, VotingArea.Needed)
            .LeaveOpen(areas.Where(area => area.IsTooLarge).Select(Subject), VotingArea.NeededIfTooLarge)
            .LeaveOpen(guarded, VotingArea.NeededIfGuarded)
            .LeaveOpen(besideClass, VotingArea.NeededIfClass);
    }

    private static IEnumerable<Row> Powerless(VotingArea voting) =>
        from seat in voting.Seats ?? []
        where seat is { IsPowerless: true, Votes: > 0 }
        select new Row(voting, seat);

    private static FactReference Subject(VotingArea voting) => voting.Area.Reference;

    private static FactReference Subject(Row row) => Subject(row.Voting);

    private static Finding Describe(Row row) => Finding
        .On(row.Voting.Area.Reference, FactReference.To<Party>(row.Seat.Party))
        .With("area", row.Voting.Area.Name)
        .With("party", row.Seat.Name)
        .With("votes", row.Seat.Votes)
        .With("total", row.Voting.TotalVotes)
        .With("quota", row.Voting.Quota!.Value)
        .Measured(0, 1, "swings")
        .Because(row.Seat.Rights, "votes without power")
        .Because(row.Voting.Seats!.Value.Where(seat => seat != row.Seat).SelectMany(seat => seat.Rights), "votes of the others");

    private sealed record Row(VotingArea Voting, VotingSeat Seat);
}
