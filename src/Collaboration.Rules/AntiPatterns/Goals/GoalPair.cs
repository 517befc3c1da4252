using Collaboration.Rules.Engine;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Two goals, the one whose id comes first in ordinal order first.</summary>
internal sealed record GoalPair(OwnedGoal First, OwnedGoal Second)
{
    public string Indicator => First.Goal.Indicator!.Trim();

    public bool IsBetweenParties => !First.IsShared && !Second.IsShared;

    public OwnedGoal Shared => First.IsShared ? First : Second;

    public OwnedGoal Own => First.IsShared ? Second : First;

    public IEnumerable<FactReference> References => [First.Reference, Second.Reference];
}
