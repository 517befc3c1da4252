namespace Collaboration.Rules.AntiPatterns;

/// <summary>The families of rules, each with its block of ids.</summary>
public static class Category
{
    /// <summary>CR02xx: goals that diverge, conflict or are not shared.</summary>
    public const string Goals = "Goals";

    /// <summary>CR03xx: roles, responsibilities and decision rights that are unclear.</summary>
    public const string Roles = "Roles";

    /// <summary>CR04xx: power that is out of balance.</summary>
    public const string Power = "Power";

    /// <summary>CR05xx: practices that do not fit those who are to follow them.</summary>
    public const string Approach = "Approach";
}
