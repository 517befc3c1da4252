namespace Collaboration.Rules.Facts;

/// <summary>How much a party or person can do, and how much is already promised.</summary>
public sealed record Capacity : Fact
{
    /// <summary>The party whose capacity it is; null when it is a person's.</summary>
    [RefersTo(typeof(Party))]
    public string? Party { get; init; }

    /// <summary>The person whose capacity it is; null when it is a party's.</summary>
    [RefersTo(typeof(Person))]
    public string? Person { get; init; }

    /// <summary>How much there is in all, in the unit given; null when not recorded.</summary>
    [Within(0)]
    public decimal? Available { get; init; }

    /// <summary>How much of it is promised, in the unit given, possibly more than there is; null when not recorded.</summary>
    [Within(0)]
    public decimal? Committed { get; init; }

    /// <summary>The unit of both amounts, such as hours a week; null when not recorded.</summary>
    public string? Unit { get; init; }

    /// <summary>What the capacity is of, such as staff time or beds; null when not recorded.</summary>
    public string? What { get; init; }
}
