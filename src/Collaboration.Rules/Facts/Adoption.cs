namespace Collaboration.Rules.Facts;

/// <summary>That a party uses, or is told to use, a practice.</summary>
public sealed record Adoption : Fact
{
    /// <summary>The practice.</summary>
    [RefersTo(typeof(Practice))]
    public required string Practice { get; init; }

    /// <summary>The party that adopts it.</summary>
    [RefersTo(typeof(Party))]
    public required string Party { get; init; }

    /// <summary>Whether the party was told to; null when not recorded.</summary>
    public bool? Mandated { get; init; }

    /// <summary>The party that told it to; null when nobody did or it was not recorded.</summary>
    [RefersTo(typeof(Party))]
    public string? MandatedBy { get; init; }

    /// <summary>How far the practice was fitted to the party; null when not recorded.</summary>
    public TailoringDegree? Tailoring { get; init; }

    /// <summary>Whether anyone looked at how it suits the party before it was adopted; null when not recorded.</summary>
    public bool? FitAssessed { get; init; }

    /// <summary>Whether the party does what the practice says; null when not recorded.</summary>
    public bool? Followed { get; init; }

    /// <summary>The activity in which it is used; null when in all or not recorded.</summary>
    [RefersTo(typeof(Activity))]
    public string? Activity { get; init; }

    /// <summary>The value set for the party, in the unit given, when the practice is a target; otherwise null.</summary>
    public decimal? Value { get; init; }

    /// <summary>Where the party stood when the target was set, in the unit given; null when not recorded.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>The unit of value and baseline; null when they have none or it was not recorded.</summary>
    public string? Unit { get; init; }
}
