namespace Collaboration.Rules.Facts;

/// <summary>That one party asked another for information.</summary>
public sealed record InformationRequest : Fact
{
    /// <summary>The party that asks.</summary>
    [RefersTo(typeof(Party))]
    public required string From { get; init; }

    /// <summary>The party that is asked.</summary>
    [RefersTo(typeof(Party))]
    public required string To { get; init; }

    /// <summary>What is asked for.</summary>
    public required string Subject { get; init; }

    /// <summary>When it was asked; null when not recorded.</summary>
    public PartialDate? AskedOn { get; init; }

    /// <summary>When it was answered, by the information or by a refusal; null when it was not or no date was recorded.</summary>
    [NotBefore(nameof(AskedOn))]
    public PartialDate? AnsweredOn { get; init; }

    /// <summary>What became of it; null when not recorded.</summary>
    public RequestOutcome? Outcome { get; init; }
}
