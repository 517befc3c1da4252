namespace Collaboration.Rules.Facts;

/// <summary>What kind of collaboration this is and when it runs; a snapshot has at most one.</summary>
public sealed record CollaborationProfile : Fact
{
    /// <summary>What the collaboration is called.</summary>
    public required string Name { get; init; }

    /// <summary>The form it takes; null when not recorded.</summary>
    public CollaborationKind? Kind { get; init; }

    /// <summary>The organisational or contractual model it follows, in its own words; null when not recorded.</summary>
    public string? Model { get; init; }

    /// <summary>The field it works in, such as health or construction; null when not recorded.</summary>
    public string? Sector { get; init; }

    /// <summary>When the parties began to work together; null when not recorded.</summary>
    public PartialDate? Started { get; init; }

    /// <summary>When it ended or is to end; null when open-ended or not recorded.</summary>
    [NotBefore(nameof(Started))]
    public PartialDate? Ends { get; init; }
}
