namespace Collaboration.Rules.Measures;

/// <summary>A party that took part in a decision.</summary>
/// <param name="Decision">The id of the decision.</param>
/// <param name="Party">The id of the party.</param>
public sealed record DecisionPart(string Decision, string Party);
