namespace Collaboration.Rules.Facts;

/// <summary>What a party is rewarded for.</summary>
public sealed record Incentive : Fact
{
    /// <summary>The party that is rewarded.</summary>
    [RefersTo(typeof(Party))]
    public required string Party { get; init; }

    /// <summary>The behaviour the reward encourages.</summary>
    public required IncentiveTarget Rewards { get; init; }

    /// <summary>The reward in words; null when not recorded.</summary>
    public string? Description { get; init; }
}
