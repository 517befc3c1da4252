using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>All that is brought of one kind of resource in one unit, by party.</summary>
/// <param name="Kind">The kind of resource.</param>
/// <param name="Unit">The unit; empty when none was recorded.</param>
/// <param name="Shares">The share of each party that contributes to it, ordered by the id of the party.</param>
/// <param name="Concentration">
/// The normalised Herfindahl–Hirschman index over these parties, 0 for equal shares to 1; null, for undefined, for a single party.
/// </param>
public sealed record ResourcePool(ResourceKind Kind, string Unit, EquatableArray<ResourceShare> Shares, double? Concentration);
