namespace Collaboration.Rules.Facts;

/// <summary>What a party puts into the collaboration.</summary>
public sealed record Contribution : Fact
{
    /// <summary>The party that gives.</summary>
    [RefersTo(typeof(Party))]
    public required string Party { get; init; }

    /// <summary>The activity it is for; null when it is for the whole or it was not recorded.</summary>
    [RefersTo(typeof(Activity))]
    public string? Activity { get; init; }

    /// <summary>What is given.</summary>
    public required ResourceKind Kind { get; init; }

    /// <summary>How much, in the unit given; null when not recorded.</summary>
    [Within(0)]
    public decimal? Amount { get; init; }

    /// <summary>The unit of the amount, such as GBP or full-time posts; null when it has none or it was not recorded.</summary>
    public string? Unit { get; init; }
}
