namespace Collaboration.Rules.Facts;

/// <summary>How far a group of beneficiaries takes part in one aspect of the collaboration.</summary>
public sealed record Involvement : Fact
{
    /// <summary>The group that takes part.</summary>
    [RefersTo(typeof(Beneficiary))]
    public required string Beneficiary { get; init; }

    /// <summary>The aspect in which it takes part.</summary>
    public required InvolvementSubject In { get; init; }

    /// <summary>How much influence it has there, on the public participation spectrum.</summary>
    public required InvolvementLevel Level { get; init; }
}
