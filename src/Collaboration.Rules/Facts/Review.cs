namespace Collaboration.Rules.Facts;

/// <summary>An occasion, planned or past, at which the parties look at how their collaboration works.</summary>
public sealed record Review : Fact
{
    /// <summary>What the review is called.</summary>
    public required string Name { get; init; }

    /// <summary>The agreement that provides for it; null when none does or it was not recorded.</summary>
    [RefersTo(typeof(Agreement))]
    public string? Agreement { get; init; }

    /// <summary>When it was to be held; null when no date was set or recorded.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>When it was held; null when it was not yet held or the date was not recorded.</summary>
    public PartialDate? Held { get; init; }

    /// <summary>Who leads it; null when not recorded.</summary>
    public ReviewFacilitator? Facilitator { get; init; }

    /// <summary>How far the parties acted on what it found; null when it was not yet held or this was not recorded.</summary>
    public FollowUp? ActedOn { get; init; }

    /// <summary>Whether it is known to have been held: a date says so, and so does what became of its findings.</summary>
    public bool WasHeld => Held is not null || ActedOn is not null;
}
