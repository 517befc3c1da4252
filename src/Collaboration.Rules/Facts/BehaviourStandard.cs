using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>How the parties say that they will behave towards each other.</summary>
public sealed record BehaviourStandard : Fact
{
    /// <summary>The standard in words.</summary>
    public required string Text { get; init; }

    /// <summary>The parties that agreed to it; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? AgreedBy { get; init; }
}
