namespace Collaboration.Rules.Facts;

/// <summary>That a party, or all together, cannot do something without another party or person.</summary>
public sealed record Dependency : Fact
{
    /// <summary>The party that depends; null when it is the collaboration as a whole.</summary>
    [RefersTo(typeof(Party))]
    public string? Dependent { get; init; }

    /// <summary>The party depended on; null when it is a person.</summary>
    [RefersTo(typeof(Party))]
    public string? OnParty { get; init; }

    /// <summary>The person depended on; null when it is a party.</summary>
    [RefersTo(typeof(Person))]
    public string? OnPerson { get; init; }

    /// <summary>What it depends on them for.</summary>
    public required string For { get; init; }

    /// <summary>Whether somebody else could provide it; null when not recorded.</summary>
    public bool? Substitutable { get; init; }
}
