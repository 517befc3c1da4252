using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>The decisions that a party took alone.</summary>
/// <param name="Party">The id of the party.</param>
/// <param name="Decisions">The decisions, one or more, ordered by id.</param>
public sealed record DecisionsAlone(string Party, EquatableArray<FactReference> Decisions);
