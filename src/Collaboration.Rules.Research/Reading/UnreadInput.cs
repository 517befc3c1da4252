using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Research.Reading;

/// <summary>A path, a file or a line of one that gave no case.</summary>
/// <param name="Source">The path, followed by <c>:line</c> for one of several documents in a file.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record UnreadInput(string Source, string Reason)
{
    /// <summary>Every problem of a text that was there; empty where no text could be read.</summary>
    public IReadOnlyList<InputProblem> Problems { get; init; } = [];

    /// <summary>The source and the reason.</summary>
    public override string ToString() => $"{Source}: {Reason}";
}
