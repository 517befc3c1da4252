using Collaboration.Rules.Engine;

namespace Collaboration.Rules.AntiPatterns.Trust;

/// <summary>A sign on record that power is out of balance.</summary>
/// <param name="About">What tells it from others; empty where there is at most one of its kind.</param>
/// <param name="Text">What it is, as part of a sentence.</param>
/// <param name="Evidence">The facts that show it.</param>
internal sealed record Imbalance(EquatableArray<FactReference> About, string Text, EquatableArray<FactReference> Evidence);
