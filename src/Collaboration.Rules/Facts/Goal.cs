namespace Collaboration.Rules.Facts;

/// <summary>Something a party, or all of them together, want to reach.</summary>
public sealed record Goal : Fact
{
    /// <summary>The goal in words.</summary>
    public required string Statement { get; init; }

    /// <summary>The party whose goal it is; null when shared or not recorded.</summary>
    [RefersTo(typeof(Party))]
    public string? Owner { get; init; }

    /// <summary>True when every party owns the goal together.</summary>
    public bool Shared { get; init; }

    /// <summary>The name of what is measured to tell progress; null when nothing is.</summary>
    public string? Indicator { get; init; }

    /// <summary>Which way the indicator should go; null when not recorded.</summary>
    public GoalDirection? Direction { get; init; }

    /// <summary>The value of the indicator at the start, in the goal's unit; null when not recorded.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>The value of the indicator to reach, in the goal's unit; null when not recorded.</summary>
    public decimal? Target { get; init; }

    /// <summary>The unit of baseline and target; null when they have none or it was not recorded.</summary>
    public string? Unit { get; init; }

    /// <summary>How much the goal matters to its owner, as a share of all the owner's goals; null when not recorded.</summary>
    [Within(0, 1)]
    public decimal? Weight { get; init; }

    /// <summary>When it is to be reached; null when no date was set or recorded.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>What became of it; null when not recorded.</summary>
    public GoalStatus? Status { get; init; }

    /// <summary>Whether it was there from the start; null when not recorded.</summary>
    public GoalOrigin? Origin { get; init; }

    /// <summary>When it was first stated; null when not recorded.</summary>
    public PartialDate? StatedOn { get; init; }
}
