namespace Collaboration.Rules.Facts;

/// <summary>What one party means by a term.</summary>
public sealed record Definition : Fact
{
    /// <summary>The party whose meaning it is.</summary>
    [RefersTo(typeof(Party))]
    public required string Party { get; init; }

    /// <summary>The term or the name of an indicator, spelt alike for every party that defines it.</summary>
    public required string Term { get; init; }

    /// <summary>The meaning in the party's words.</summary>
    public required string Text { get; init; }
}
