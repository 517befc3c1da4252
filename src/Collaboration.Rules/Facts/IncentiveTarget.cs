namespace Collaboration.Rules.Facts;

/// <summary>The behaviour that a reward encourages.</summary>
public enum IncentiveTarget
{
    /// <summary>Working with the other parties.</summary>
    Collaboration,

    /// <summary>Results of the party alone.</summary>
    OwnResults,

    /// <summary>Doing better than the other parties.</summary>
    Competition,
}
