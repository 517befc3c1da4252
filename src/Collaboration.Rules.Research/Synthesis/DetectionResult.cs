using System.Collections.Immutable;

namespace Collaboration.Rules.Research.Synthesis;

/// <summary>What the rules found of what was planted. Names are in ordinal order within each table.</summary>
/// <param name="Collaborations">How many collaborations were looked at.</param>
/// <param name="Recall">For each anti-pattern: plantings found, out of those planted.</param>
/// <param name="RecallBySeverity">The same by thirds of severity, named <c>Pattern mild</c>, <c>Pattern marked</c> and <c>Pattern gross</c>.</param>
/// <param name="NearMisses">For each anti-pattern: near misses that a rule of it reported, out of those planted.</param>
/// <param name="Precision">For each rule of a pattern that reported: diagnostics about what was planted for it, out of all its diagnostics.</param>
/// <param name="FalseAlarms">For each rule that reported there: collaborations it reported on, out of those in which nothing at all was planted.</param>
public sealed record DetectionResult(
    int Collaborations,
    ImmutableArray<DetectionCount> Recall,
    ImmutableArray<DetectionCount> RecallBySeverity,
    ImmutableArray<DetectionCount> NearMisses,
    ImmutableArray<DetectionCount> Precision,
    ImmutableArray<DetectionCount> FalseAlarms);
