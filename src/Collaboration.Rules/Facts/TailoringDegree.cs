namespace Collaboration.Rules.Facts;

/// <summary>How far a practice was fitted to the party that adopts it.</summary>
public enum TailoringDegree
{
    /// <summary>Taken over as it was.</summary>
    None,

    /// <summary>Adapted in some respects.</summary>
    Partial,

    /// <summary>Shaped to the party throughout.</summary>
    Full,
}
