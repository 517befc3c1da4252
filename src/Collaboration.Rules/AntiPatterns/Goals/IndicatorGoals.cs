using Collaboration.Rules.Engine;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>The pursued goals that name one indicator, by id, and which of them a recorded relation links.</summary>
internal sealed record IndicatorGoals(string Key, EquatableArray<OwnedGoal> Goals, EquatableArray<GoalLink> Links);
