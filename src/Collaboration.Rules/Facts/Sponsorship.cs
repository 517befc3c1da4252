namespace Collaboration.Rules.Facts;

/// <summary>That somebody at the top of a party stands behind the collaboration, or that nobody does.</summary>
public sealed record Sponsorship : Fact
{
    /// <summary>The party.</summary>
    [RefersTo(typeof(Party))]
    public required string Party { get; init; }

    /// <summary>The person who sponsors it there; null when nobody does or the person was not recorded.</summary>
    [RefersTo(typeof(Person))]
    public string? Person { get; init; }

    /// <summary>True when it was recorded that the party has no sponsor, which is not the same as no record.</summary>
    public bool Nobody { get; init; }

    /// <summary>When it began; null when from the start or not recorded.</summary>
    public PartialDate? From { get; init; }

    /// <summary>When it ended; null while it lasts or when that is not known.</summary>
    [NotBefore(nameof(From))]
    public PartialDate? Until { get; init; }

    /// <summary>Whether the sponsor committed the party to the collaboration in words that others can read; null when not recorded.</summary>
    public bool? StatementMade { get; init; }
}
