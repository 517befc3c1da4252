namespace Collaboration.Rules.Facts;

/// <summary>That a party belongs to a collaboration, this one or another.</summary>
/// <remarks>So that the load of many collaborations on one party can be seen; who takes part in this one is in the parties themselves.</remarks>
public sealed record Membership : Fact
{
    /// <summary>The party.</summary>
    [RefersTo(typeof(Party))]
    public required string Party { get; init; }

    /// <summary>The collaboration by name, spelt alike for all its parties.</summary>
    public required string Collaboration { get; init; }

    /// <summary>When the party joined; null when from the start or not recorded.</summary>
    public PartialDate? From { get; init; }

    /// <summary>When it left; null while it belongs to it or when that is not known.</summary>
    [NotBefore(nameof(From))]
    public PartialDate? Until { get; init; }
}
