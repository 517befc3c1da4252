namespace Collaboration.Rules.Facts;

/// <summary>What one party passes on to another.</summary>
public sealed record ResourceFlow : Fact
{
    /// <summary>The party that gives.</summary>
    [RefersTo(typeof(Party))]
    public required string From { get; init; }

    /// <summary>The party that receives.</summary>
    [RefersTo(typeof(Party))]
    public required string To { get; init; }

    /// <summary>The activity it is for; null when it is for the whole or it was not recorded.</summary>
    [RefersTo(typeof(Activity))]
    public string? Activity { get; init; }

    /// <summary>What is passed on.</summary>
    public required ResourceKind Kind { get; init; }

    /// <summary>How much, in the unit given; null when not recorded.</summary>
    [Within(0)]
    public decimal? Amount { get; init; }

    /// <summary>The unit of the amount; null when it has none or it was not recorded.</summary>
    public string? Unit { get; init; }
}
