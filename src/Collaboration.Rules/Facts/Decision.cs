using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>A decision that was taken.</summary>
public sealed record Decision : Fact
{
    /// <summary>What was decided.</summary>
    public required string Name { get; init; }

    /// <summary>The decision area it falls in; null when not recorded.</summary>
    [RefersTo(typeof(DecisionArea))]
    public string? Area { get; init; }

    /// <summary>When it was taken; null when not recorded.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The parties that took it; null when not recorded, empty when recorded as nobody.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? DecidedBy { get; init; }

    /// <summary>The parties asked before it was taken; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? Consulted { get; init; }

    /// <summary>
    /// The levels at which somebody was asked before it was taken, such as front-line staff; null when not recorded, empty when recorded
    /// as none.
    /// </summary>
    public EquatableArray<DecisionLevel>? ConsultedAt { get; init; }

    /// <summary>The parties that were kept out of it; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? LeftOut { get; init; }

    /// <summary>The parties it touches; empty when none were recorded.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string> Affected { get; init; }

    /// <summary>How it was in fact reached; null when not recorded.</summary>
    public DecisionRule? Rule { get; init; }

    /// <summary>The level at which it was taken; null when not recorded.</summary>
    public DecisionLevel? TakenAt { get; init; }

    /// <summary>The area of expertise that a sound decision needed, in the words used for expertise; null when not recorded.</summary>
    public string? ExpertiseNeeded { get; init; }
}
