namespace Collaboration.Rules.Facts;

/// <summary>How one goal bears on another: a party's own on the shared one, or on another party's.</summary>
public sealed record GoalRelation : Fact
{
    /// <summary>The goal that bears on the other.</summary>
    [RefersTo(typeof(Goal))]
    public required string From { get; init; }

    /// <summary>The goal it bears on.</summary>
    [RefersTo(typeof(Goal))]
    public required string To { get; init; }

    /// <summary>How pursuing the one affects the other.</summary>
    public required GoalRelationKind Kind { get; init; }

    /// <summary>Whether the partners have acknowledged the relation; null when not recorded.</summary>
    public bool? Recognised { get; init; }

    /// <summary>What is done for the party that loses by it; null when not recorded.</summary>
    public GoalConflictHandling? Handling { get; init; }
}
