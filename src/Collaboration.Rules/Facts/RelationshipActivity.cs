using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Facts;

/// <summary>Time that parties give to their relationship, rather than to the work.</summary>
public sealed record RelationshipActivity : Fact
{
    /// <summary>How the time is given.</summary>
    public required RelationshipActivityKind Kind { get; init; }

    /// <summary>When it was, or began; null when not recorded.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>When it ended, if it lasted; null when it was a single occasion, goes on, or its end was not recorded.</summary>
    [NotBefore(nameof(Date))]
    public PartialDate? Until { get; init; }

    /// <summary>The parties that took part; null when not recorded.</summary>
    [RefersTo(typeof(Party))]
    public EquatableArray<string>? Participants { get; init; }

    /// <summary>How many hours it took in all; null when not recorded.</summary>
    [Within(0)]
    public decimal? Hours { get; init; }
}
