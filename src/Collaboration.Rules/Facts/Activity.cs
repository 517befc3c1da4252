using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>A piece of work that the collaboration does.</summary>
public sealed record Activity : Fact
{
    /// <summary>What the activity is called.</summary>
    public required string Name { get; init; }

    /// <summary>The larger activity it belongs to; null at the top.</summary>
    [RefersTo(typeof(Activity))]
    public string? PartOf { get; init; }

    /// <summary>The goals it serves; null when not recorded, empty when recorded as none.</summary>
    [RefersTo(typeof(Goal))]
    public EquatableArray<string>? Goals { get; init; }

    /// <summary>Whether the parties do it as one or each for itself; null when not recorded.</summary>
    public ActivityMode? Mode { get; init; }

    /// <summary>Kinds of practice that an interface forces all who work on it to have in common; empty when there are none.</summary>
    public EquatableArray<PracticeKind> CommonPractices { get; init; }
}
