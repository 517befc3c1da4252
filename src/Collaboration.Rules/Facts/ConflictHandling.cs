namespace Collaboration.Rules.Facts;

/// <summary>How those concerned deal with a conflict.</summary>
public enum ConflictHandling
{
    /// <summary>It is left alone.</summary>
    Avoided,

    /// <summary>It was taken to a higher level.</summary>
    Escalated,

    /// <summary>Somebody without a side helps to settle it.</summary>
    Facilitated,

    /// <summary>They argue it out among themselves.</summary>
    Debated,
}
