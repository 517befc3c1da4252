namespace Collaboration.Rules.Facts;

/// <summary>Why a practice must be the same for everyone.</summary>
public enum CommonReason
{
    /// <summary>Work or data cross from party to party and must fit.</summary>
    Interface,

    /// <summary>The law demands it.</summary>
    Law,

    /// <summary>People would be in danger otherwise.</summary>
    Safety,
}
