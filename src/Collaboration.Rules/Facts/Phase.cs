namespace Collaboration.Rules.Facts;

/// <summary>A stretch of the collaboration's life; the same parties can be healthy in one phase and not in the next.</summary>
public sealed record Phase : Fact
{
    /// <summary>What the phase is called.</summary>
    public required string Name { get; init; }

    /// <summary>When it began.</summary>
    public PartialDate? From { get; init; }

    /// <summary>When it ended; null while it lasts or when that is not known.</summary>
    [NotBefore(nameof(From))]
    public PartialDate? Until { get; init; }
}
