namespace Collaboration.Rules.Research.Studies;

/// <summary>How the values of a measure for several subjects of one collaboration become one.</summary>
public enum SubjectSummary
{
    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>The middle one, or the mean of both.</summary>
    Median,

    /// <summary>The smallest.</summary>
    Minimum,

    /// <summary>The greatest.</summary>
    Maximum,
}
