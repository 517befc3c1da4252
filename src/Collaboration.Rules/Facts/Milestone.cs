namespace Collaboration.Rules.Facts;

/// <summary>A step on the way to a goal.</summary>
public sealed record Milestone : Fact
{
    /// <summary>The goal it leads to.</summary>
    [RefersTo(typeof(Goal))]
    public required string Goal { get; init; }

    /// <summary>What the step is called.</summary>
    public required string Name { get; init; }

    /// <summary>When it is to be reached; null when no date was set or recorded.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>When it was reached; null when not yet reached or not recorded.</summary>
    public PartialDate? Done { get; init; }
}
