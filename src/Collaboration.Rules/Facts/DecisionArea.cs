namespace Collaboration.Rules.Facts;

/// <summary>A subject on which the collaboration takes decisions.</summary>
public sealed record DecisionArea : Fact
{
    /// <summary>What the area is called.</summary>
    public required string Name { get; init; }

    /// <summary>How many votes carry a decision; null when decisions are not carried by votes or it was not recorded.</summary>
    [Within(1)]
    public int? Quota { get; init; }

    /// <summary>How decisions in the area are meant to be reached; null when not recorded.</summary>
    public DecisionRule? Rule { get; init; }

    /// <summary>The level at which the effects of its decisions are felt; null when not recorded.</summary>
    public DecisionLevel? FeltAt { get; init; }

    /// <summary>Whether there is a way to settle an even split; null when not recorded.</summary>
    public bool? TieBreak { get; init; }

    /// <summary>The activity the decisions are about; null when about no single one or not recorded.</summary>
    [RefersTo(typeof(Activity))]
    public string? Activity { get; init; }
}
