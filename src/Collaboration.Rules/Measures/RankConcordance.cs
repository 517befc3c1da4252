using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>How far the parties that ranked all shared goals rank them alike.</summary>
/// <param name="Raters">These parties, by id, with what they said.</param>
/// <param name="Goals">The ids of the shared goals, in ordinal order.</param>
/// <param name="Value">
/// <see cref="KendallW"/>, 0 for no agreement to 1 for one order; null when undefined: fewer than two parties or two goals, or every rank
/// tied.
/// </param>
public sealed record RankConcordance(EquatableArray<PartyPriorities> Raters, EquatableArray<string> Goals, double? Value);
