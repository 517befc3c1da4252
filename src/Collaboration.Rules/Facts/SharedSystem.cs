using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>A system, or a body of data, that is meant for more than one party.</summary>
public sealed record SharedSystem : Fact
{
    /// <summary>What the system or the body of data is called.</summary>
    public required string Name { get; init; }

    /// <summary>What it serves; null when not recorded.</summary>
    public SharedSystemKind? Kind { get; init; }

    /// <summary>The parties that use it; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? UsedBy { get; init; }
}
