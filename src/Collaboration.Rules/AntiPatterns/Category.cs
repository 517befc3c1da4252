namespace Collaboration.Rules.AntiPatterns;

/// <summary>The families of rules, each with its block of ids.</summary>
public static class Category
{
    /// <summary>CR01xx: a purpose that is missing, not shared, or made without those it is for.</summary>
    public const string Purposes = "Purposes";

    /// <summary>CR02xx: goals that diverge, conflict or are not shared.</summary>
    public const string Goals = "Goals";

    /// <summary>CR03xx: roles, responsibilities and decision rights that are unclear.</summary>
    public const string Roles = "Roles";

    /// <summary>CR04xx: power that is out of balance.</summary>
    public const string Power = "Power";

    /// <summary>CR05xx: practices that do not fit those who are to follow them.</summary>
    public const string Approach = "Approach";

    /// <summary>CR06xx: talk, contact and information that do not reach everyone.</summary>
    public const string Communication = "Communication";

    /// <summary>CR07xx: trust, commitments, conflicts and behaviour.</summary>
    public const string Trust = "Trust";

    /// <summary>CR08xx: agreements, their terms, reviews and funding.</summary>
    public const string Governance = "Governance";

    /// <summary>CR09xx: sponsors, competencies and capacity.</summary>
    public const string Leadership = "Leadership";

    /// <summary>CR10xx: measures of success, milestones, reviews and the stages of a collaboration's life.</summary>
    public const string Evaluation = "Evaluation";
}
