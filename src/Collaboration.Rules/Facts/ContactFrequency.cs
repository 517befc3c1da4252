namespace Collaboration.Rules.Facts;

/// <summary>How often parties are in touch, from least to most often.</summary>
public enum ContactFrequency
{
    /// <summary>Once a year.</summary>
    Yearly,

    /// <summary>Once in three months.</summary>
    Quarterly,

    /// <summary>Once a month.</summary>
    Monthly,

    /// <summary>Once in two weeks.</summary>
    Fortnightly,

    /// <summary>Once a week.</summary>
    Weekly,

    /// <summary>Every day.</summary>
    Daily,
}
