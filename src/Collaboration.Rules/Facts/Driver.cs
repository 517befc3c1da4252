namespace Collaboration.Rules.Facts;

/// <summary>What moves one party to collaborate.</summary>
public sealed record Driver : Fact
{
    /// <summary>The party that is moved.</summary>
    [RefersTo(typeof(Party))]
    public required string Party { get; init; }

    /// <summary>The driver in words; null when not known.</summary>
    public string? Statement { get; init; }

    /// <summary>Whether the party has said it openly to its partners; null when not recorded.</summary>
    public bool? Stated { get; init; }
}
