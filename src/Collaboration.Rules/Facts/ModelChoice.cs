using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>The choice of an organisational or contractual model for the collaboration.</summary>
public sealed record ModelChoice : Fact
{
    /// <summary>The model chosen.</summary>
    public required string Chosen { get; init; }

    /// <summary>The other models that were considered; null when not recorded, empty when recorded as none.</summary>
    public EquatableArray<string>? Alternatives { get; init; }

    /// <summary>The parties that agreed to the choice; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? AgreedBy { get; init; }
}
