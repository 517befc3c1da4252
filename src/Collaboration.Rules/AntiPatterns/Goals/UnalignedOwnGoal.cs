using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Reports a party's goal that is linked to no shared goal.</summary>
public sealed class UnalignedOwnGoal : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0205",
        "A party's goal is linked to no shared goal",
        "Goal '{goal}' of {party} is linked to {value} of the shared goals, at least {threshold} expected",
        Category.Goals,
        DiagnosticSeverity.Info)
    {
        Sources = [SourceText.PeopleAndPower, SourceText.RelationshipMatters, SourceText.MakingItWork],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var shared = Query.Facts<Goal>().Where(IsUpheld);
        var measured = MeasuredGoals.OfParties.Matching(MeasuredGoals.Shared, MeasuredGoals.IndicatorKey, MeasuredGoals.IndicatorKey);
        var linked = SharedGoalLinks.Recorded
            .Where(link => IsUpheld(link.Shared))
            .Select(link => link.Own.Reference)
            .Concat(measured.Select(own => own.Reference));
        var unlinked = PursuedGoals.OfParties
            .NotMatching(linked, goal => goal.Reference, reference => reference);

        return RuleDefinition
            .Judge(PursuedGoals.NotShared)
            .Report(unlinked.Matching(shared, _ => "", _ => ""), Describe, Complete<GoalRelation>())
            .Clear(linked)
            .LeaveOpen(PursuedGoals.OfUnknownOwner.Select(FactReference.To), "whose goal it is")
            .LeaveOpen(unlinked.NotMatching(shared, _ => "", _ => "").Select(goal => goal.Reference), "a shared goal");
    }

    private static bool IsUpheld(Goal goal) => goal is { Shared: true, Status: not GoalStatus.Dropped };

    private static Finding Describe(OwnedGoal goal) => Finding
        .On(goal.Reference)
        .With("goal", goal.Goal.Statement)
        .With("party", goal.Owner)
        .Measured(0, 1, "links")
        .Because(goal.Reference, "own goal");
}
