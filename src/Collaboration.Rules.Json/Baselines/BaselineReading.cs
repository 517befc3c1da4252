using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Json.Baselines;

/// <summary>What came of reading a baseline.</summary>
/// <param name="Baseline">The baseline; null when the file cannot be used, which a problem then says.</param>
/// <param name="Problems">What is wrong with the file, ordered by place; empty when nothing is.</param>
public sealed record BaselineReading(Baseline? Baseline, IReadOnlyList<InputProblem> Problems);
