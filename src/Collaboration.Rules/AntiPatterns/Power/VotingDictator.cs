using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Power;

/// <summary>Reports a decision area in which one party wins every vote.</summary>
public sealed class VotingDictator : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0402",
        "One party wins every vote",
        "Decision area '{area}': '{party}' wins every vote with {value} of {total} votes, where {threshold} carry a decision",
        Category.Power,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.GiveMeaning, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var areas = VotingPower.Areas;
        var dictated = areas.Where(area => area.IsDictated);
        var undefined = areas.Where(area => area is { Seats: null, IsTooLarge: false });
        var guarded = areas.Where(area => area is { Dictator: not null, IsGuarded: true });
        var byClass = areas.Where(area => area.Dictator is { IsClass: true });

        return RuleDefinition
            .Judge(areas.Select(area => area.Area))
            .Needs(Complete<DecisionRight>())
            .Report(dictated, Describe)
            .LeaveOpen(undefined.Select(Subject), VotingArea.Needed)
            .LeaveOpen(areas.Where(area => area.IsTooLarge).Select(Subject), VotingArea.NeededIfTooLarge)
            .LeaveOpen(guarded.Select(Subject), VotingArea.NeededIfGuarded)
            .LeaveOpen(byClass.Select(Subject), VotingArea.NeededIfClass);
    }

    private static FactReference Subject(VotingArea voting) => voting.Area.Reference;

    private static Finding Describe(VotingArea voting)
    {
        var dictator = voting.Dictator!;
        return Finding
            .On(voting.Area.Reference, FactReference.To<Party>(dictator.Party))
            .With("area", voting.Area.Name)
            .With("party", dictator.Name)
            .With("total", voting.TotalVotes)
            .Measured(dictator.Votes, voting.Quota!.Value, "votes")
            .Because(voting.Seats!.Value.SelectMany(seat => seat.Rights), "votes");
    }
}
