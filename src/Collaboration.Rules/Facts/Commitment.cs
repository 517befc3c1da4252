using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>What a party promised to do.</summary>
public sealed record Commitment : Fact
{
    /// <summary>What was promised.</summary>
    public required string Name { get; init; }

    /// <summary>The party that promised it.</summary>
    [RefersTo(typeof(Party))]
    public required string By { get; init; }

    /// <summary>The parties it was promised to; empty when to all, or not recorded.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string> To { get; init; }

    /// <summary>When it was to be done; null when no date was set or recorded.</summary>
    public PartialDate? Due { get; init; }

    /// <summary>When it was in fact done; null when it was not, or when that was not recorded.</summary>
    public PartialDate? Actual { get; init; }

    /// <summary>What became of it; null when not recorded.</summary>
    public CommitmentStatus? Status { get; init; }

    /// <summary>Whether it is part of the agreement, rather than promised besides; null when not recorded.</summary>
    public bool? InAgreement { get; init; }
}
