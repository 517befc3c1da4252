using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Reports a collaboration whose parties have goals of which none is shared.</summary>
public sealed class NoSharedGoals : Rule
{
    private static readonly Query<Partner> Partners = Query.Facts<Party>()
        .Where(party => party.TakesPart)
        .Select(party => new Partner(party.Id, PartyLookup.IsSeveral(party) ? 2 : 1))
        .Concat(PursuedGoals.OfParties
            .NotMatching(Query.Facts<Party>(), owned => owned.OwnerKey, party => party.Id)
            .Select(owned => new Partner(owned.OwnerKey, 1))
            .Distinct());

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0204",
        "No goal is shared",
        "{collaboration} has {value} shared goals, at least {threshold} needed: {count} recorded for single parties, {parties}",
        Category.Goals,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.GiveMeaning, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var shared = Query.Facts<Goal>().Where(goal => goal is { Shared: true, Status: not GoalStatus.Dropped });
        var collaboration = TheCollaboration.With(PursuedGoals.NotShared.Concat(shared));
        var withShared = collaboration.Matching(shared, _ => "", _ => "");
        var withoutShared = collaboration.NotMatching(shared, _ => "", _ => "");
        var unowned = withoutShared.Matching(PursuedGoals.OfUnknownOwner, _ => "", _ => "");
        var owned = withoutShared.NotMatching(PursuedGoals.OfUnknownOwner, _ => "", _ => "");
        var several = Partners.GroupBy(_ => "", Aggregate.Sum<Partner, int>(partner => partner.Voices), (_, voices) => voices).Where(voices => voices > 1);
        var alone = owned.NotMatching(several, _ => "", _ => "");
        var divided = owned
            .Matching(several, _ => "", _ => "")
            .Join(AllOf(PursuedGoals.OfParties), _ => "", _ => "", (subject, goals) => new Row(subject, goals));

        return RuleDefinition
            .Judge(collaboration.Select(subject => subject.Reference))
            .Needs(Recorded<Goal>())
            .Report(divided, Describe, Complete<Goal>())
            .Clear(withShared.Select(subject => subject.Reference))
            .LeaveOpen(unowned.Select(subject => subject.Reference), "whose goals they are")
            .LeaveOpen(alone.Select(subject => subject.Reference), "a second party to share goals with");
    }

    private static Query<EquatableArray<OwnedGoal>> AllOf(Query<OwnedGoal> goals) =>
        goals.GroupBy(_ => "", Aggregate.CollectBy<OwnedGoal, string>(goal => goal.Id), (_, all) => all);

    private static Finding Describe(Row row) => Finding
        .On(row.Collaboration.Reference)
        .With("collaboration", row.Collaboration.Name)
        .With("count", row.Goals.Count)
        .With("parties", Enumeration.Of(row.Goals.Select(goal => goal.Owner)))
        .Measured(0, 1, "shared goals")
        .Because(row.Goals.Select(goal => goal.Reference), "not shared");

    /// <summary>A party that could share a goal; a class of many or a body with members can do so by itself.</summary>
    private sealed record Partner(string Id, int Voices);

    private sealed record Row(TheCollaboration Collaboration, EquatableArray<OwnedGoal> Goals);
}
