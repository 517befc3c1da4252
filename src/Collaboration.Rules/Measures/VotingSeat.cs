using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Measures;

/// <summary>One party in the votes of a decision area, with all the rights it holds there.</summary>
public sealed record VotingSeat
{
    /// <summary>The id of the party.</summary>
    public required string Party { get; init; }

    /// <summary>The name of the party; its id when the party itself was not recorded.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the party is a class of many alike, who are counted here as voting alike.</summary>
    public required bool IsClass { get; init; }

    /// <summary>The votes it casts; 0 for one that can only stop or must only approve.</summary>
    public required long Votes { get; init; }

    /// <summary>The share of influence that all agreed it should have; null when none was recorded.</summary>
    public decimal? AgreedShare { get; init; }

    /// <summary>Its normalised Banzhaf index, 0 to 1.</summary>
    public required double Power { get; init; }

    /// <summary>Whether no vote ever turns on it.</summary>
    public required bool IsPowerless { get; init; }

    /// <summary>Whether it carries a decision without anybody else; null when the quota is not known.</summary>
    public bool? WinsAlone { get; init; }

    /// <summary>Its rights in the area, ordered by id.</summary>
    public required EquatableArray<FactReference> Rights { get; init; }
}
