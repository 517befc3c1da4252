namespace Collaboration.Rules.Facts;

/// <summary>How much one party cares about a goal, usually a shared one.</summary>
public sealed record GoalPriority : Fact
{
    /// <summary>The party that cares.</summary>
    [RefersTo(typeof(Party))]
    public required string Party { get; init; }

    /// <summary>The goal it cares about.</summary>
    [RefersTo(typeof(Goal))]
    public required string Goal { get; init; }

    /// <summary>The goal's share of all that the party cares about; null when not recorded.</summary>
    [Within(0, 1)]
    public decimal? Weight { get; init; }

    /// <summary>The goal's place in the party's order, 1 for the most important; null when not recorded.</summary>
    [Within(1)]
    public int? Rank { get; init; }
}
