using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Analysis;

/// <summary>One change to the facts of a session.</summary>
/// <param name="Fact">The fact that comes or takes the place of the one with its type and id; for a removal, one with the type and id that go.</param>
/// <param name="IsRemoval">Whether it goes.</param>
public sealed record FactChange(Fact Fact, bool IsRemoval);
