using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>A person with whom most of the recorded knowledge would be lost.</summary>
/// <param name="Person">The id of the person.</param>
/// <param name="Items">How many items would be left without anybody who knows them well.</param>
/// <param name="Total">How many items there are.</param>
/// <param name="Records">What was recorded of the person's knowledge, ordered by id.</param>
public sealed record KeyKnowledge(string Person, int Items, int Total, EquatableArray<FactReference> Records);
