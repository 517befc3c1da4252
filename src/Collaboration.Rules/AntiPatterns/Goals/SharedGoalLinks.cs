using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>The recorded relations between parties' goals and shared ones.</summary>
internal static class SharedGoalLinks
{
    /// <summary>Those of a pursued goal of a party with a shared goal, whatever became of the shared one.</summary>
    public static Query<SharedGoalLink> Recorded { get; } = Query.Facts<GoalRelation>()
        .SelectMany(Ends)
        .Join(PursuedGoals.OfParties, end => end.This, goal => goal.Id, (end, own) => new Half(end, own))
        .Join(Query.Facts<Goal>().Where(goal => goal.Shared), half => half.End.Other, goal => goal.Id, Link);

    private static IEnumerable<End> Ends(GoalRelation relation) =>
        [new(relation, relation.From, relation.To), new(relation, relation.To, relation.From)];

    private static SharedGoalLink Link(Half half, Goal shared) => new(half.Own, shared, half.End.Relation);

    private sealed record End(GoalRelation Relation, string This, string Other);

    private sealed record Half(End End, OwnedGoal Own);
}
