namespace Collaboration.Rules.Facts;

/// <summary>What a party stands to gain, lose or own: a currency of power beside votes.</summary>
public sealed record Stake : Fact
{
    /// <summary>The party that has the stake.</summary>
    [RefersTo(typeof(Party))]
    public required string Party { get; init; }

    /// <summary>What the stake is in.</summary>
    public required StakeKind Of { get; init; }

    /// <summary>The party's share of the whole; null when it cannot be put in a number or was not recorded.</summary>
    [Within(0, 1)]
    public decimal? Share { get; init; }

    /// <summary>The stake in words; null when not recorded.</summary>
    public string? Description { get; init; }
}
