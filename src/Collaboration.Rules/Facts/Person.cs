namespace Collaboration.Rules.Facts;

/// <summary>Somebody who works in or on the collaboration.</summary>
public sealed record Person : Fact
{
    /// <summary>What the person is called, or a stand-in where the name is withheld.</summary>
    public required string Name { get; init; }

    /// <summary>The party the person belongs to; null when independent or not recorded.</summary>
    [RefersTo(typeof(Party))]
    public string? Party { get; init; }

    /// <summary>How high the person stands in their own organisation; null when not recorded.</summary>
    public PersonLevel? Level { get; init; }
}
