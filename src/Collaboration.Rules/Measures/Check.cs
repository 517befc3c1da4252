using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>Something that keeps parties from using their power one-sidedly.</summary>
/// <param name="Fact">The safeguard, the right, or the area that votes.</param>
/// <param name="Unbound">The ids of the parties that it does not bind, because it is in their own hands; it binds every other.</param>
public sealed record Check(FactReference Fact, EquatableArray<string> Unbound);
