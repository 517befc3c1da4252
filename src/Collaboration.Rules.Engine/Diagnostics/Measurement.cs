namespace Collaboration.Rules.Engine.Diagnostics;

/// <summary>What was measured and what it was held against.</summary>
/// <param name="Value">The measured value.</param>
/// <param name="Threshold">The bound that it broke.</param>
/// <param name="Unit">What both are counted in, such as <c>accountable parties</c> or <c>share of decisions</c>.</param>
public readonly record struct Measurement(double Value, double Threshold, string Unit);
