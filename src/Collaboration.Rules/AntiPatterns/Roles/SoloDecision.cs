namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>The first decision, by id, that a party took alone in an area: one is enough to show that it does.</summary>
internal sealed record SoloDecision(string Area, string Party, string Decision);
