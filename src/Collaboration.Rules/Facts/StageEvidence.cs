namespace Collaboration.Rules.Facts;

/// <summary>Something that shows that the collaboration went through a stage of its life, or that it left the stage out.</summary>
public sealed record StageEvidence : Fact
{
    /// <summary>The stage.</summary>
    public required LifecycleStage Stage { get; init; }

    /// <summary>When the stage was reached; null when not recorded.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>What shows it, such as a signed agreement or minutes; null when not recorded.</summary>
    public string? What { get; init; }

    /// <summary>True when it was recorded that the stage was left out, which is not the same as no record.</summary>
    public bool Skipped { get; init; }
}
