using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>A dispute between parties. Goals that conflict are a <see cref="GoalRelation"/>.</summary>
public sealed record Conflict : Fact
{
    /// <summary>What the dispute is about.</summary>
    public required string Name { get; init; }

    /// <summary>The parties in dispute; empty when not recorded.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string> Between { get; init; }

    /// <summary>When it came up; null when not recorded.</summary>
    public PartialDate? Raised { get; init; }

    /// <summary>Whether it is over; null when not recorded, which a date of its end makes up for.</summary>
    public bool? Settled { get; init; }

    /// <summary>When it was resolved; null when it was not, or when that was not recorded.</summary>
    [NotBefore(nameof(Raised))]
    public PartialDate? Resolved { get; init; }

    /// <summary>How it is dealt with; null when not recorded.</summary>
    public ConflictHandling? Handling { get; init; }
}
