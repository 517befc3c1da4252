namespace Collaboration.Rules.Facts;

/// <summary>How far findings were acted on.</summary>
public enum FollowUp
{
    /// <summary>Nothing was done.</summary>
    No,

    /// <summary>Something was done, and something is left to do.</summary>
    Partly,

    /// <summary>All was done that the findings asked for.</summary>
    Fully,
}
