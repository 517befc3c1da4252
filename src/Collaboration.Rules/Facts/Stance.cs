namespace Collaboration.Rules.Facts;

/// <summary>Where a party or person stands towards a change.</summary>
public sealed record Stance : Fact
{
    /// <summary>The change.</summary>
    [RefersTo(typeof(Change))]
    public required string Change { get; init; }

    /// <summary>The party whose stance it is; null when it is a person's.</summary>
    [RefersTo(typeof(Party))]
    public string? Party { get; init; }

    /// <summary>The person whose stance it is; null when it is a party's.</summary>
    [RefersTo(typeof(Person))]
    public string? Person { get; init; }

    /// <summary>Whether they are for or against it.</summary>
    public required StancePosition Position { get; init; }

    /// <summary>Whether anyone listened to their reason; null when not recorded.</summary>
    public bool? ReasonHeard { get; init; }

    /// <summary>Their reason in words; null when not recorded.</summary>
    public string? Reason { get; init; }
}
