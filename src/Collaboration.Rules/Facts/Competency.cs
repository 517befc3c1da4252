namespace Collaboration.Rules.Facts;

/// <summary>How able a party is in something that working with others asks of it.</summary>
public sealed record Competency : Fact
{
    /// <summary>The party.</summary>
    [RefersTo(typeof(Party))]
    public required string Party { get; init; }

    /// <summary>The ability, such as joint negotiation, listening or facilitation.</summary>
    public required string Name { get; init; }

    /// <summary>The level it has, higher being better; null when it was not assessed or not recorded.</summary>
    [Within(0)]
    public decimal? Level { get; init; }

    /// <summary>The level it needs, on the same scale; null when none is required or it was not recorded.</summary>
    [Within(0)]
    public decimal? Required { get; init; }

    /// <summary>The scale of both levels in words, such as 1 to 5; null when not recorded.</summary>
    public string? Scale { get; init; }
}
