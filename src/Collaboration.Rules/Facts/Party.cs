using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>An organisation, group or body that takes part in the collaboration, oversees it or is touched by it.</summary>
public sealed record Party : Fact
{
    /// <summary>What the party is called.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of body it is; null when not recorded.</summary>
    public PartyKind? Kind { get; init; }

    /// <summary>Where it stands in the collaboration, possibly several at once; empty when not recorded.</summary>
    public EquatableArray<PartyStanding> Standing { get; init; }

    /// <summary>How many people belong to it or work for it; null when not recorded.</summary>
    [Within(0)]
    public decimal? Size { get; init; }

    /// <summary>The field it works in, such as transport or housing; null when not recorded.</summary>
    public string? Sector { get; init; }

    /// <summary>Where it is based; null when not recorded.</summary>
    public string? Place { get; init; }

    /// <summary>The level at which it works, such as a district; null when it works at several or it was not recorded.</summary>
    public DecisionLevel? Level { get; init; }

    /// <summary>How many alike organisations this stands for, such as 46 fire services; null when it is a single one.</summary>
    [Within(1)]
    public int? Count { get; init; }

    /// <summary>The parties it is made up of; empty when it is not a body of others.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string> Members { get; init; }

    /// <summary>What sets its circumstances apart: mandate, culture, regulation, maturity; empty when none were recorded.</summary>
    public EquatableArray<ContextAttribute> Attributes { get; init; }

    /// <summary>
    /// Whether it works in the collaboration, as partner, supplier or funder; also when its standing was not recorded. False for one that
    /// only oversees, is only affected, or stands outside.
    /// </summary>
    public bool TakesPart =>
        Standing.IsEmpty || Standing.Contains(PartyStanding.Partner) || Standing.Contains(PartyStanding.Supplier) || Standing.Contains(PartyStanding.Funder);
}
