namespace Collaboration.Rules.Facts;

/// <summary>How far an agreement settles a matter.</summary>
public enum ClauseStatus
{
    /// <summary>It settles the matter.</summary>
    Present,

    /// <summary>It settles a part of the matter and leaves a part open.</summary>
    Partial,

    /// <summary>The parties read what it says in different ways, or one of them does not accept it.</summary>
    Disputed,

    /// <summary>It was recorded that the agreement says nothing about the matter.</summary>
    Absent,
}
