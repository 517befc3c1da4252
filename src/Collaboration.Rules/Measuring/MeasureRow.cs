using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measuring;

/// <summary>One measure of one subject in one phase: a row of a tidy table.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Phase">The phase in which it was taken; null for all facts together.</param>
/// <param name="Value">The subject with its value; null when the measure failed.</param>
/// <param name="Coverage">How much is recorded of the facts it rests on, by the kind least recorded.</param>
public sealed record MeasureRow(Measure Measure, string? Phase, MeasuredValue? Value, CoverageLevel Coverage)
{
    /// <summary>Why the measure failed; null when it did not.</summary>
    public string? Failure { get; init; }
}
