namespace Collaboration.Rules.Facts;

/// <summary>One circumstance of a party, named alike for every party so that they can be compared; a number or a text.</summary>
public sealed record ContextAttribute
{
    /// <summary>The name of the circumstance, such as mandate, culture, regulation or maturity.</summary>
    public required string Name { get; init; }

    /// <summary>Its value in words or as a category; null when it is a number or not recorded.</summary>
    public string? Text { get; init; }

    /// <summary>Its value as a number, in the unit given; null when it is a text or not recorded.</summary>
    public decimal? Number { get; init; }

    /// <summary>The unit of the number; null when it has none or it was not recorded.</summary>
    public string? Unit { get; init; }

    /// <summary>
    /// For a party that stands for many: how many different values its members show; null when not recorded or a single party.
    /// </summary>
    [Within(1)]
    public int? Distinct { get; init; }
}
