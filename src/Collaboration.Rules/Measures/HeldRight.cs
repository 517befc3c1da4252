using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>A decision right together with the party that holds it.</summary>
/// <param name="Right">The right.</param>
/// <param name="Party">The id of the party: the one named, or the one of the person or role named.</param>
public sealed record HeldRight(DecisionRight Right, string Party);
