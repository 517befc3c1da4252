namespace Collaboration.Rules.Facts;

/// <summary>That somebody knows something the collaboration needs.</summary>
public sealed record Knowledge : Fact
{
    /// <summary>What is known, such as a file, a process or a contact, spelt alike for all who know it.</summary>
    public required string Item { get; init; }

    /// <summary>What sort of thing it is; null when not recorded.</summary>
    public KnowledgeKind? Kind { get; init; }

    /// <summary>The person who knows it; null when it is a party or not recorded.</summary>
    [RefersTo(typeof(Person))]
    public string? Person { get; init; }

    /// <summary>The party that knows it; null when it is a person or not recorded.</summary>
    [RefersTo(typeof(Party))]
    public string? Party { get; init; }

    /// <summary>How much of it the holder knows, from nothing to all of it; null when not recorded.</summary>
    [Within(0, 1)]
    public decimal? Degree { get; init; }

    /// <summary>Whether the holder created it; null when not recorded.</summary>
    public bool? Created { get; init; }

    /// <summary>How many changes the holder made to it, its creation left out; null when not recorded.</summary>
    [Within(0)]
    public int? Changes { get; init; }
}
