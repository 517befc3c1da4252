using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>A standing way for parties to reach each other.</summary>
public sealed record Channel : Fact
{
    /// <summary>What the channel is called.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of channel it is; null when not recorded.</summary>
    public ChannelKind? Kind { get; init; }

    /// <summary>The parties it joins, whether they send or receive; null when not recorded.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? Participants { get; init; }

    /// <summary>Whether everyone on it can answer; null when not recorded.</summary>
    public ChannelDirection? Direction { get; init; }

    /// <summary>The parties that send on it when it runs one way; null when everyone does or it was not recorded.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? Senders { get; init; }

    /// <summary>How often it is meant to be used; null when as needed or not recorded.</summary>
    public ContactFrequency? Cadence { get; init; }

    /// <summary>Whether people talk on it without agenda or record; null when not recorded.</summary>
    public bool? Informal { get; init; }

    /// <summary>Whether it is a place, on site or online, that they have in common; null when not recorded.</summary>
    public bool? SharedSpace { get; init; }
}
