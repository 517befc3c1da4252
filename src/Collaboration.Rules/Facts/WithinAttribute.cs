namespace Collaboration.Rules.Facts;

/// <summary>Marks a number that only makes sense between two bounds, both included.</summary>
/// <param name="minimum">The smallest value allowed.</param>
/// <param name="maximum">The largest value allowed; leave out when there is none.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WithinAttribute(double minimum, double maximum = double.PositiveInfinity) : Attribute
{
    /// <summary>The smallest value allowed.</summary>
    public double Minimum { get; } = minimum;

    /// <summary>The largest value allowed; positive infinity when there is none.</summary>
    public double Maximum { get; } = maximum;
}
