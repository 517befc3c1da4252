using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>A recorded relation, in whichever direction, between a party's goal and a shared one.</summary>
internal sealed record SharedGoalLink(OwnedGoal Own, Goal Shared, GoalRelation Relation)
{
    public bool IsConflict => Relation.Kind == GoalRelationKind.Conflicts;
}
