namespace Collaboration.Rules.Research.Statistics;

/// <summary>By how much values are shifted against others, without an assumption about their distribution.</summary>
/// <param name="PValue">The two-sided p-value of no shift.</param>
/// <param name="Estimate">The shift, first minus second: Hodges and Lehmann 1963.</param>
/// <param name="Interval">Its interval: Hollander and Wolfe 1973.</param>
/// <param name="IsExact">Whether p-value and interval follow from the exact distribution, and not from its normal approximation.</param>
public sealed record LocationShift(double PValue, double Estimate, Interval Interval, bool IsExact);
