namespace Collaboration.Rules.Research.Statistics;

/// <summary>A confidence interval, both ends included.</summary>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end, not below the lower one.</param>
public readonly record struct Interval(double Lower, double Upper)
{
    /// <summary>Whether <paramref name="value"/> lies in it.</summary>
    public bool Contains(double value) => Lower <= value && value <= Upper;
}
