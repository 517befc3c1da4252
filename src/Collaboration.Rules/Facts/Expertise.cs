namespace Collaboration.Rules.Facts;

/// <summary>What a party knows more about than others.</summary>
public sealed record Expertise : Fact
{
    /// <summary>The party that has the expertise.</summary>
    [RefersTo(typeof(Party))]
    public required string Party { get; init; }

    /// <summary>The area of expertise, spelt as in the decisions that need it.</summary>
    public required string Area { get; init; }
}
