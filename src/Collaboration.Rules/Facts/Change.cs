using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>Something that is to be done differently from now on.</summary>
public sealed record Change : Fact
{
    /// <summary>What changes.</summary>
    public required string Name { get; init; }

    /// <summary>The parties it touches; empty when none were recorded.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string> Affected { get; init; }

    /// <summary>The parties with whom its risk is shared; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? RiskSharedWith { get; init; }

    /// <summary>The parties that were told where it is to lead; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? EndGoalSharedWith { get; init; }
}
