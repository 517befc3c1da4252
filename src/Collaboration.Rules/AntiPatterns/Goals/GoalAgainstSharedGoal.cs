using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Reports a party's goal that runs against a shared goal while the conflict is not recognised and handled.</summary>
public sealed class GoalAgainstSharedGoal : Rule
{
    private static readonly Aggregate<SharedGoalLink, EquatableArray<SharedGoalLink>> ById =
        Aggregate.CollectBy<SharedGoalLink, string>(link => link.Relation.Id);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0203",
        "A party's goal runs against a shared goal",
        "Goal '{goal}' of {party} runs against the shared goal '{shared}', and {reason}: {value} of {threshold} recognised and handled",
        Category.Goals,
        DiagnosticSeverity.Error)
    {
        Sources = [SourceText.RelationshipMatters, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var settled = SharedGoalLinks.Recorded
            .Where(link => link.Shared.Status != GoalStatus.Dropped && (!link.IsConflict || ConflictState.IsHandled(link.Relation)));
        var conflicts = SharedGoalLinks.Recorded
            .Where(link => link.IsConflict && PursuedGoals.IsPursued(link.Shared));
        var unhandled = conflicts
            .Where(link => ConflictState.IsUnhandled(link.Relation))
            .GroupBy(link => new Pair(link.Own, link.Shared), ById, Conflict);
        var unclear = conflicts
            .Where(link => ConflictState.IsUnknown(link.Relation));
        var measured = MeasuredGoals.ByIndicator.SelectMany(Compare);
        var opposing = measured.Where(row => row.Rivalry.Rival is not null);
        var undirected = measured.Where(row => row.Rivalry.Unclear is not null);

        return RuleDefinition
            .Judge(PursuedGoals.NotShared)
            .Report(unhandled, DescribeRecorded, Recorded<GoalRelation>())
            .Report(opposing, DescribeMeasured, Recorded<Goal>())
            .Clear(settled.Select(link => link.Own.Reference))
            .LeaveOpen(PursuedGoals.OfUnknownOwner.Select(FactReference.To), "whose goal it is")
            .LeaveOpen(unclear.Select(link => link.Own.Reference), "whether the conflict is recognised and handled")
            .LeaveOpen(undirected.Select(row => row.Own.Reference), "which way both goals pull");
    }

    private static Row Conflict(Pair pair, EquatableArray<SharedGoalLink> links) =>
        new(pair.Own, pair.Shared, links.Select(link => link.Relation).ToEquatableArray());

    private static Finding DescribeRecorded(Row row) => Describe(row.Own, row.Shared)
        .With("reason", ConflictState.Describe(row.Relations[0]))
        .Because(row.Relations.Select(FactReference.To), "recorded conflict");

    private static IEnumerable<Measured> Compare(IndicatorGoals group)
    {
        var rivals = new RivalGoals(group, group.Goals.Where(goal => goal.IsShared), GoalClaim.Oppose);
        return group.Goals.Where(goal => !goal.IsShared).Select(own => new Measured(own, rivals.Of(own)));
    }

    private static Finding DescribeMeasured(Measured row) => Describe(row.Own, row.Rivalry.Rival!.Goal)
        .With("reason", $"one wants '{row.Own.Indicator}' up and the other down");

    private static Finding Describe(OwnedGoal own, Goal shared) => Finding
        .On(own.Reference, shared.Reference)
        .With("goal", own.Goal.Statement)
        .With("party", own.Owner)
        .With("shared", shared.Statement)
        .Measured(0, 1, "conflicts handled")
        .Because(own.Reference, "own goal")
        .Because(shared.Reference, "shared goal");

    private sealed record Measured(OwnedGoal Own, RivalGoals.Rivalry Rivalry);

    private sealed record Pair(OwnedGoal Own, Goal Shared);

    private sealed record Row(OwnedGoal Own, Goal Shared, EquatableArray<GoalRelation> Relations);
}
