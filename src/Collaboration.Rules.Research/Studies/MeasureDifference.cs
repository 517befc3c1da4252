using Collaboration.Rules.Research.Statistics;

namespace Collaboration.Rules.Research.Studies;

/// <summary>By how much a measure differs between two groups or phases.</summary>
/// <param name="Measure">The name of the measure.</param>
/// <param name="CountFirst">How many collaborations of the first have a value.</param>
/// <param name="CountSecond">How many of the second have one; for phases those that have both, as of the first.</param>
/// <param name="MedianFirst">The median of the first; null where none has a value.</param>
/// <param name="MedianSecond">The median of the second; null where none has a value.</param>
/// <param name="Shift">The shift, by <see cref="MannWhitneyTest"/> or <see cref="WilcoxonSignedRankTest"/>; null where one of them has no value.</param>
public sealed record MeasureDifference(string Measure, int CountFirst, int CountSecond, double? MedianFirst, double? MedianSecond, LocationShift? Shift)
{
    /// <summary>The p-value adjusted for all measures compared; null where there is none.</summary>
    public double? AdjustedPValue { get; init; }
}
