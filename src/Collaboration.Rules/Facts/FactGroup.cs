namespace Collaboration.Rules.Facts;

/// <summary>The part of the picture that a kind of fact belongs to.</summary>
public enum FactGroup
{
    /// <summary>What the collaboration is, its phases and the sources of what is recorded.</summary>
    Frame,

    /// <summary>Who takes part and for whom.</summary>
    People,

    /// <summary>What it is for.</summary>
    Purpose,

    /// <summary>Who does what.</summary>
    Roles,

    /// <summary>Who decides what, and how.</summary>
    Decisions,

    /// <summary>Who gives, gets and depends.</summary>
    Resources,

    /// <summary>How work is done and changed.</summary>
    Approach,
}
