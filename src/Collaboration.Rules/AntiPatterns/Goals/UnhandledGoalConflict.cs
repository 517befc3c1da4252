using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Reports a recorded conflict between the goals of two parties that is not recognised or not handled.</summary>
public sealed class UnhandledGoalConflict : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0211",
        "A conflict of goals is not handled",
        "Goal '{from}' of {fromParty} {relation} '{to}' of {toParty}, and {reason}: {value} of {threshold} recognised and handled",
        Category.Goals,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.RelationshipMatters, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var conflicts = Query.Facts<GoalRelation>()
            .Where(relation => relation.Kind is GoalRelationKind.Conflicts or GoalRelationKind.DifferentPriority)
            .Join(PursuedGoals.OfParties, relation => relation.From, goal => goal.Id, (relation, from) => new Half(relation, from))
            .Join(PursuedGoals.OfParties, half => half.Relation.To, goal => goal.Id, (half, to) => new Row(half.Relation, half.From, to))
            .Where(row => row.From.Goal.Owner != row.To.Goal.Owner);

        var handled = conflicts.Where(row => ConflictState.IsHandled(row.Relation));
        var unclear = conflicts.Where(row => ConflictState.IsUnknown(row.Relation));

        return RuleDefinition
            .Judge(conflicts.Select(row => row.Relation))
            .Needs(Recorded<Goal>())
            .Report(conflicts.Where(row => ConflictState.IsUnhandled(row.Relation)), Describe)
            .Clear(handled.Select(Subject))
            .LeaveOpen(unclear.Select(Subject), "whether it is recognised and handled");
    }

    private static FactReference Subject(Row row) => row.Relation.Reference;

    private static Finding Describe(Row row) => Finding
        .On(row.Relation.Reference)
        .With("from", row.From.Goal.Statement)
        .With("fromParty", row.From.Owner)
        .With("relation", row.Relation.Kind == GoalRelationKind.Conflicts ? "conflicts with" : "competes with")
        .With("to", row.To.Goal.Statement)
        .With("toParty", row.To.Owner)
        .With("reason", ConflictState.Describe(row.Relation))
        .Measured(0, 1, "conflicts handled")
        .Because(row.Relation.Reference, "recorded conflict")
        .Because(row.From.Reference, "goal")
        .Because(row.To.Reference, "goal");

    private sealed record Half(GoalRelation Relation, OwnedGoal From);

    private sealed record Row(GoalRelation Relation, OwnedGoal From, OwnedGoal To);
}
