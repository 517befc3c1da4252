namespace Collaboration.Rules.Facts;

/// <summary>How much somebody said in a meeting.</summary>
public sealed record Speaking : Fact
{
    /// <summary>The meeting.</summary>
    [RefersTo(typeof(Meeting))]
    public required string Meeting { get; init; }

    /// <summary>The party that spoke; null when it is recorded by person.</summary>
    [RefersTo(typeof(Party))]
    public string? Party { get; init; }

    /// <summary>The person who spoke; null when it is recorded by party.</summary>
    [RefersTo(typeof(Person))]
    public string? Person { get; init; }

    /// <summary>How many words were said; 0 when recorded as silent, null when not recorded.</summary>
    [Within(0)]
    public int? Words { get; init; }

    /// <summary>For how many minutes; 0 when recorded as silent, null when not recorded.</summary>
    [Within(0)]
    public decimal? Minutes { get; init; }
}
