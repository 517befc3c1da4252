using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Reports a shared goal that no party's goal and nobody's work supports.</summary>
public sealed class OrphanSharedGoal : Rule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor { get; } = new(
        "CR0207",
        "Nothing supports a shared goal",
        "Shared goal '{goal}' is supported by {value} goals of the parties or pieces of assigned work, at least {threshold} needed",
        Category.Goals,
        DiagnosticSeverity.Warning)
    {
        Sources = [SourceText.PeopleAndPower],
    };

    /// <inheritdoc/>
    public override RuleDefinition Define()
    {
        var goals = PursuedGoals.Shared.Select(shared => shared.Goal);
        var activities = Query.Facts<Activity>().Matching(Work(), activity => activity.Id, work => work.Activity);
        var aligned = MeasuredGoals.ByIndicator.SelectMany(Compare);
        var supported = Supports()
            .Concat(activities.SelectMany(activity => activity.Goals ?? []))
            .Concat(aligned.Where(row => row.IsSupported == true).Select(row => row.Goal));
        var alone = goals.NotMatching(supported, goal => goal.Id, id => id);
        var unclear = aligned.Where(row => row.IsSupported is null);
        var unlinked = activities.Where(activity => activity.Goals is null);
        var unsupported = alone
            .NotMatching(unclear, goal => goal.Id, row => row.Goal)
            .NotMatching(unlinked, _ => "", _ => "");

        return RuleDefinition
            .Judge(goals)
            .Report(unsupported, Describe, Complete<Goal>(), Complete<GoalRelation>(), Complete<Activity>(), Complete<Assignment>())
            .Clear(goals.Matching(supported, goal => goal.Id, id => id).Select(FactReference.To))
            .LeaveOpen(
                alone.Matching(unclear, goal => goal.Id, row => row.Goal).Select(FactReference.To),
                "which way the goals on its indicator pull")
            .LeaveOpen(alone.Matching(unlinked, _ => "", _ => "").Select(FactReference.To), "which goals the assigned work serves");
    }

    /// <summary>The assignments of somebody to do or to answer for an activity.</summary>
    private static Query<Assignment> Work() => Query.Facts<Assignment>()
        .Where(assignment => !Holders.IsNobody(assignment) && assignment.Kind is AssignmentKind.Responsible or AssignmentKind.Accountable);

    /// <summary>The ids of the goals that a party's goal is recorded to support.</summary>
    private static Query<string> Supports() => Query.Facts<GoalRelation>()
        .Where(relation => relation.Kind == GoalRelationKind.Supports)
        .Matching(
            Query.Facts<Goal>().Where(goal => goal is { Shared: false, Status: not GoalStatus.Dropped }),
            relation => relation.From,
            goal => goal.Id)
        .Select(relation => relation.To);

    /// <summary>A party's goal on the same indicator supports a shared one unless it pulls the other way or a relation says what it does.</summary>
    private static IEnumerable<Alignment> Compare(IndicatorGoals group)
    {
        var related = group.Links.Select(link => link.Ends).ToHashSet();
        var claims = group.Goals.Where(goal => !goal.IsShared).GroupBy(GoalClaim.Of).ToList();
        foreach (var shared in group.Goals.Where(goal => goal.IsShared))
        {
            var verdicts = claims
                .Where(claim => claim.Any(own => !related.Contains(new(own.Id, shared.Id))))
                .Select(claim => !GoalClaim.Oppose(claim.Key, GoalClaim.Of(shared)))
                .ToHashSet();
            if (verdicts.Contains(true)) yield return new(shared.Id, true);
            else if (verdicts.Contains(null)) yield return new(shared.Id, null);
        }
    }

    private static Finding Describe(Goal goal) =>
        Finding.On(goal.Reference).With("goal", goal.Statement).Measured(0, 1, "supports").Because(goal.Reference, "shared goal");

    private sealed record Alignment(string Goal, bool? IsSupported);
}
