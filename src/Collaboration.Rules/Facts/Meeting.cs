using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>A meeting that was held.</summary>
public sealed record Meeting : Fact
{
    /// <summary>What the meeting is called.</summary>
    public required string Name { get; init; }

    /// <summary>When it was held; null when not recorded.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The parties that were asked to come; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? Invited { get; init; }

    /// <summary>The parties that came; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? Attended { get; init; }

    /// <summary>The party that led it; null when none did or it was not recorded.</summary>
    [RefersTo(typeof(Party))]
    public string? Chair { get; init; }

    /// <summary>Whether it had no agenda or record; null when not recorded.</summary>
    public bool? Informal { get; init; }

    /// <summary>Whether those present were in one place; null when not recorded.</summary>
    public bool? CoLocated { get; init; }
}
