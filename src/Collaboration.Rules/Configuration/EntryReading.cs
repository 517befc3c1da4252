using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Configuration;

/// <summary>What came of reading an entry: a wish, a problem, or neither, when it is not about the rules here.</summary>
internal readonly record struct EntryReading(WishTarget Target, string? Value, InputProblem? Problem)
{
    /// <summary>The entry is for another tool.</summary>
    public static EntryReading NotOurs => default;

    public static implicit operator EntryReading(InputProblem problem) => new(default, null, problem);
}
