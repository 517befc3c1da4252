using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Configuration;

/// <summary>A configuration file as the rules see it: what it wishes, and what is wrong in it. Immutable.</summary>
internal sealed record ConfigurationFile(IReadOnlyList<FileSection> Sections, IReadOnlyList<InputProblem> Problems)
{
    public static ConfigurationFile Empty { get; } = new([], []);

    /// <summary>Whether folders further up are not looked at.</summary>
    public bool IsRoot { get; init; }
}
