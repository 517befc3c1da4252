namespace Collaboration.Rules.Facts;

/// <summary>How pursuing one goal affects another.</summary>
public enum GoalRelationKind
{
    /// <summary>Progress on the one helps the other.</summary>
    Supports,

    /// <summary>Neither affects the other.</summary>
    Neutral,

    /// <summary>They are compatible but compete for attention or means.</summary>
    DifferentPriority,

    /// <summary>Progress on the one harms the other.</summary>
    Conflicts,
}
