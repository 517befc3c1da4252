namespace Collaboration.Rules.Facts;

/// <summary>What a party said it will not accept in a partner or in the collaboration.</summary>
public sealed record RedLine : Fact
{
    /// <summary>The party that drew it.</summary>
    [RefersTo(typeof(Party))]
    public required string Party { get; init; }

    /// <summary>What is not acceptable to it.</summary>
    public required string Criterion { get; init; }

    /// <summary>Whether it was crossed; null when not recorded, which a date of the breach makes up for.</summary>
    public bool? Breached { get; init; }

    /// <summary>When it was crossed; null when it was not, or when that was not recorded.</summary>
    public PartialDate? BreachedOn { get; init; }

    /// <summary>The party that crossed it; null when nobody did, or when that was not recorded.</summary>
    [RefersTo(typeof(Party))]
    public string? BreachedBy { get; init; }
}
