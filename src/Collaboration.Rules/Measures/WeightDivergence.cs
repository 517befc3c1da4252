using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>How differently two parties weigh the shared goals that both of them weighed.</summary>
/// <param name="First">The party whose id comes first in ordinal order, with what it said.</param>
/// <param name="Second">The other party.</param>
/// <param name="Goals">The ids of the goals that both weighed, in ordinal order.</param>
/// <param name="Value">
/// The <see cref="JensenShannonDivergence"/> of their weights for these goals, 0 for the same to 1; null when undefined: both weighed fewer
/// than two goals, or one gave them no weight at all.
/// </param>
public sealed record WeightDivergence(PartyPriorities First, PartyPriorities Second, EquatableArray<string> Goals, double? Value);
