using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>A goal together with the name of whoever owns it.</summary>
internal sealed record OwnedGoal(Goal Goal, string Owner)
{
    public string Id => Goal.Id;

    public FactReference Reference => Goal.Reference;

    public bool IsShared => Goal.Shared;

    public bool PullsAgainst(OwnedGoal other) => (Goal.Direction, other.Goal.Direction) is
        (GoalDirection.Increase, GoalDirection.Decrease) or (GoalDirection.Decrease, GoalDirection.Increase);
}
