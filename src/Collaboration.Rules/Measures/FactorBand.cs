namespace Collaboration.Rules.Measures;

/// <summary>What the mean of a survey factor says, by the bands in use for Wilder-style surveys, lowest first.</summary>
public enum FactorBand
{
    /// <summary>Below 3.0: a concern that should be seen to.</summary>
    Concern,

    /// <summary>3.0 and more, below 4.0: to be talked about.</summary>
    Borderline,

    /// <summary>4.0 and more: a strength.</summary>
    Strength,
}
