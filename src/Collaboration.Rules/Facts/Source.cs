namespace Collaboration.Rules.Facts;

/// <summary>A published text from which facts were taken.</summary>
public sealed record Source : Fact
{
    /// <summary>The title of the text.</summary>
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }
}
