using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>Why the collaboration exists, as its parties put it.</summary>
public sealed record Purpose : Fact
{
    /// <summary>The purpose in words.</summary>
    public required string Statement { get; init; }

    /// <summary>The parties that agreed to it; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? AgreedBy { get; init; }

    /// <summary>The parties that helped to shape it; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? CreatedWith { get; init; }
}
