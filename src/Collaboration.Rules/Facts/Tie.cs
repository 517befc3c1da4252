namespace Collaboration.Rules.Facts;

/// <summary>How two parties are related in their work, as in a network survey.</summary>
/// <remarks>A tie that runs both ways is two facts; for communicating and collaborating either of them says that the two are joined.</remarks>
public sealed record Tie : Fact
{
    /// <summary>The party from which the tie runs, which as a rule is the one that reported it.</summary>
    [RefersTo(typeof(Party))]
    public required string From { get; init; }

    /// <summary>The party to which the tie runs.</summary>
    [RefersTo(typeof(Party))]
    public required string To { get; init; }

    /// <summary>What joins them.</summary>
    public required TieRelation Relation { get; init; }

    /// <summary>How strong it is, as a share of the strongest answer that could be given; 0 when recorded as no tie; null when not recorded.</summary>
    [Within(0, 1)]
    public decimal? Strength { get; init; }

    /// <summary>How often they are in touch; null when not recorded.</summary>
    public ContactFrequency? Frequency { get; init; }

    /// <summary>When they were last in touch; null when not recorded.</summary>
    public PartialDate? LastContact { get; init; }
}
