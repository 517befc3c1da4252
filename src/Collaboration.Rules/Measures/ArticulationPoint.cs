namespace Collaboration.Rules.Measures;

/// <summary>A node that alone holds groups of others together.</summary>
/// <param name="Node">The node.</param>
/// <param name="Parts">How many groups its own group falls into without it, 2 or more.</param>
public sealed record ArticulationPoint(string Node, int Parts);
