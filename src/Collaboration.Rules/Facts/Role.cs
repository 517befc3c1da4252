namespace Collaboration.Rules.Facts;

/// <summary>A position in the collaboration that somebody can hold, such as chair or data lead.</summary>
public sealed record Role : Fact
{
    /// <summary>What the role is called.</summary>
    public required string Name { get; init; }

    /// <summary>The party that fills the role; null when it belongs to the collaboration as a whole or is not recorded.</summary>
    [RefersTo(typeof(Party))]
    public string? Party { get; init; }

    /// <summary>The person who holds it; null when vacant or not recorded.</summary>
    [RefersTo(typeof(Person))]
    public string? Holder { get; init; }

    /// <summary>True when it was recorded that nobody holds the role; false says nothing about an absent holder.</summary>
    public bool Vacant { get; init; }
}
