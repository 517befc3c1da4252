namespace Collaboration.Rules.Facts;

/// <summary>The say that a party, person or role has in a decision area.</summary>
public sealed record DecisionRight : Fact
{
    /// <summary>The decision area.</summary>
    [RefersTo(typeof(DecisionArea))]
    public required string Area { get; init; }

    /// <summary>The party that holds the right; null when it is a person, a role or nobody.</summary>
    [RefersTo(typeof(Party))]
    public string? Party { get; init; }

    /// <summary>The person who holds the right; null when it is a party, a role or nobody.</summary>
    [RefersTo(typeof(Person))]
    public string? Person { get; init; }

    /// <summary>The role that holds the right; null when it is a party, a person or nobody.</summary>
    [RefersTo(typeof(Role))]
    public string? Role { get; init; }

    /// <summary>True when it was recorded that nobody holds such a right, which is not the same as no record.</summary>
    public bool Nobody { get; init; }

    /// <summary>What the right allows.</summary>
    public required DecisionRightKind Kind { get; init; }

    /// <summary>How many votes the holder casts; null when there is no voting or it was not recorded.</summary>
    [Within(0)]
    public int? Votes { get; init; }

    /// <summary>The share of influence that all parties agreed this holder should have; null when none was agreed or recorded.</summary>
    [Within(0, 1)]
    public decimal? AgreedShare { get; init; }
}
