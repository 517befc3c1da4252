using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Reports a collaboration whose parties have goals of which none is shared.</summary>
public sealed class NoSharedGoals : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0204",
        "No goal is shared",
        "{collaboration} has {value} shared goals, at least {threshold} needed: the {count} goals recorded are those of {parties}",
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
        var divided = withoutShared
            .NotMatching(PursuedGoals.OfUnknownOwner, _ => "", _ => "")
            .Join(AllOf(PursuedGoals.OfParties), _ => "", _ => "", (subject, goals) => new Row(subject, goals));

        return RuleDefinition
            .Judge(collaboration.Select(subject => subject.Reference))
            .Needs(Recorded<Goal>())
            .Report(divided, Describe, Complete<Goal>())
            .Clear(withShared.Select(subject => subject.Reference))
            .LeaveOpen(unowned.Select(subject => subject.Reference), "whose goals they are");
    }

    private static Query<EquatableArray<OwnedGoal>> AllOf(Query<OwnedGoal> goals) =>
        goals.GroupBy(_ => "", Aggregate.CollectBy<OwnedGoal, string>(goal => goal.Id), (_, all) => all);

    private static Finding Describe(Row row) => Finding
        .On(row.Collaboration.Reference)
        .With("collaboration", row.Collaboration.Name)
        .With("count", row.Goals.Count)
        .With("parties", string.Join(", ", Owners(row.Goals)))
        .Measured(0, 1, "shared goals")
        .Because(row.Goals.Select(goal => goal.Reference), "not shared");

    private static IEnumerable<string> Owners(EquatableArray<OwnedGoal> goals) =>
        goals.Select(goal => goal.Owner).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private sealed record Row(TheCollaboration Collaboration, EquatableArray<OwnedGoal> Goals);
}
