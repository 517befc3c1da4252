using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>Something that may happen and would harm the collaboration or those it serves.</summary>
public sealed record Risk : Fact
{
    /// <summary>What may happen.</summary>
    public required string Name { get; init; }

    /// <summary>The parties that answer for watching and handling it; null when not recorded, empty when recorded as nobody.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? OwnedBy { get; init; }

    /// <summary>The parties that bear it together with its owners; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? SharedWith { get; init; }

    /// <summary>What is done to make it less likely or less harmful; null when not recorded, empty when recorded as nothing.</summary>
    public EquatableArray<string>? Mitigation { get; init; }
}
