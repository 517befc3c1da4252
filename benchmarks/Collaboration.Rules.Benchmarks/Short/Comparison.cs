namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>One thing measured against another in the same run.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Against">What it is compared with.</param>
/// <param name="Unit">The unit of both numbers.</param>
/// <param name="Reference">The number that it is compared with; null when it could not be measured in time.</param>
/// <param name="Value">The number; null when it could not be measured in time.</param>
public sealed record Comparison(string What, string Against, string Unit, double? Reference, double? Value);
