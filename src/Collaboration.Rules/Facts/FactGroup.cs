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

    /// <summary>Who talks with whom, and who is asked and answered.</summary>
    Communication,

    /// <summary>Who trusts whom, and what was promised, kept, disputed and credited.</summary>
    Trust,

    /// <summary>What was agreed, and how it is reviewed.</summary>
    Governance,

    /// <summary>Who leads, and who is able to.</summary>
    Leadership,

    /// <summary>Who knows what.</summary>
    Knowledge,
}
