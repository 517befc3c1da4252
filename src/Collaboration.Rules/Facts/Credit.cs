using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>Who brought something about, and who is credited with it.</summary>
public sealed record Credit : Fact
{
    /// <summary>What was achieved.</summary>
    public required string Achievement { get; init; }

    /// <summary>The parties that contributed to it; null when not recorded.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? ContributedBy { get; init; }

    /// <summary>The parties publicly credited with it; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? CreditedTo { get; init; }
}
