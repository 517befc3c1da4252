using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>One message or conversation that a party began.</summary>
public sealed record Exchange : Fact
{
    /// <summary>When it took place; null when not recorded.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The party that told.</summary>
    [RefersTo(typeof(Party))]
    public required string From { get; init; }

    /// <summary>The parties it was meant for; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? To { get; init; }

    /// <summary>What sort of thing was told; null when not recorded.</summary>
    public ExchangeTopic? Topic { get; init; }

    /// <summary>What it was about, in words; null when not recorded.</summary>
    public string? Subject { get; init; }

    /// <summary>True when it was kept from those it was meant for; false when it reached them; null when not recorded.</summary>
    public bool? Stopped { get; init; }

    /// <summary>The party that kept it from them; null when none did or it was not recorded.</summary>
    [RefersTo(typeof(Party))]
    public string? StoppedBy { get; init; }
}
