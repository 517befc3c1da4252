namespace Collaboration.Rules.Facts;

/// <summary>A group of people for whose good the collaboration exists.</summary>
public sealed record Beneficiary : Fact
{
    /// <summary>What the group is called.</summary>
    public required string Name { get; init; }

    /// <summary>How many people are in the group; null when not recorded.</summary>
    [Within(0)]
    public int? Count { get; init; }
}
