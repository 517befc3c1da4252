namespace Collaboration.Rules.Measures;

/// <summary>What the values of a scale tell beyond being different.</summary>
public enum MeasurementLevel
{
    /// <summary>Only whether two are the same.</summary>
    Nominal,

    /// <summary>Which of two is more.</summary>
    Ordinal,

    /// <summary>How much more, by difference.</summary>
    Interval,

    /// <summary>How many times more, from a true zero.</summary>
    Ratio,
}
