using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>A check or balance that keeps power from being used one-sidedly.</summary>
public sealed record Safeguard : Fact
{
    /// <summary>What the safeguard is called.</summary>
    public required string Name { get; init; }

    /// <summary>How it works.</summary>
    public required SafeguardKind Kind { get; init; }

    /// <summary>The decision area it applies to; null when it applies to all.</summary>
    [RefersTo(typeof(DecisionArea))]
    public string? Area { get; init; }

    /// <summary>The parties it protects; empty when it protects all alike.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string> Protects { get; init; }
}
