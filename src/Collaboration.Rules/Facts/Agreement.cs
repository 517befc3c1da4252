using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>What parties have put down, or mean to put down, about how they work together.</summary>
public sealed record Agreement : Fact
{
    /// <summary>What the agreement is called.</summary>
    public required string Name { get; init; }

    /// <summary>The parties it is meant to bind; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? Parties { get; init; }

    /// <summary>The parties that signed it; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? SignedBy { get; init; }

    /// <summary>When it was signed; null when it was not signed or the date was not recorded.</summary>
    public PartialDate? SignedOn { get; init; }
}
