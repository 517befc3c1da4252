namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>A recorded relation between two goals that name one indicator.</summary>
internal sealed record GoalLink(string RelationId, string IndicatorKey, GoalEnds Ends);
