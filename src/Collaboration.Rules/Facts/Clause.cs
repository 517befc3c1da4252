namespace Collaboration.Rules.Facts;

/// <summary>What an agreement says about one matter, or that it says nothing about it.</summary>
public sealed record Clause : Fact
{
    /// <summary>The agreement.</summary>
    [RefersTo(typeof(Agreement))]
    public required string Agreement { get; init; }

    /// <summary>The matter.</summary>
    public required ClauseTopic Topic { get; init; }

    /// <summary>How far the matter is settled; absent says that the agreement was looked at and has no such clause.</summary>
    public required ClauseStatus Status { get; init; }

    /// <summary>The clause in words; null when not recorded.</summary>
    public string? Text { get; init; }
}
