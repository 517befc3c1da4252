using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>How a funder pays those who collaborate.</summary>
public sealed record Funding : Fact
{
    /// <summary>The party that pays.</summary>
    [RefersTo(typeof(Party))]
    public required string Funder { get; init; }

    /// <summary>The parties paid; empty when none were recorded.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string> Recipients { get; init; }

    /// <summary>Whether they are paid together, apart or against each other.</summary>
    public required FundingBasis Basis { get; init; }
}
