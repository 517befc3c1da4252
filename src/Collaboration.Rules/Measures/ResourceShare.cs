using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>What a party brings of one kind of resource, in one unit, as part of what all bring.</summary>
/// <param name="Kind">The kind of resource.</param>
/// <param name="Unit">The unit; empty when none was recorded.</param>
/// <param name="Party">The id of the party.</param>
/// <param name="Share">Its share of the total in that unit, 0 to 1.</param>
/// <param name="Contributions">Its contributions of that kind and unit, ordered by id.</param>
public sealed record ResourceShare(ResourceKind Kind, string Unit, string Party, double Share, EquatableArray<FactReference> Contributions);
