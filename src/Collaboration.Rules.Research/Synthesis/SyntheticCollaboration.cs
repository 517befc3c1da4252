using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Research.Synthesis;

/// <summary>A generated collaboration, with what was planted in it.</summary>
/// <param name="Index">Its number in the sequence.</param>
/// <param name="AsOf">The day on which it is to be looked at.</param>
/// <param name="Snapshot">Its facts.</param>
/// <param name="Plantings">What was planted, near misses included, in the order of <see cref="AntiPattern"/>.</param>
public sealed record SyntheticCollaboration(int Index, DateOnly AsOf, CollaborationSnapshot Snapshot, EquatableArray<Planting> Plantings);
