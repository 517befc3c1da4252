using System.Collections.ObjectModel;
using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Research.Reading;

/// <summary>One collaboration of a study: its facts, what it is called, and what it can be grouped by. Immutable.</summary>
public sealed record CollaborationCase
{
    /// <summary>A case of a study.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="snapshot"/> is null.</exception>
    public CollaborationCase(string name, CollaborationSnapshot snapshot)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(snapshot);
        (Name, Snapshot) = (name, snapshot);
    }

    /// <summary>What rows of tables call it. Nothing makes names unique but who gives them; <see cref="Source"/> tells cases of files apart.</summary>
    public string Name { get; }

    /// <summary>The facts.</summary>
    public CollaborationSnapshot Snapshot { get; }

    /// <summary>Where it was read: the path, followed by <c>:line</c> for one of several in a file; null where it came from no file.</summary>
    public string? Source { get; init; }

    /// <summary>What it can be grouped by, such as a sector or a wave of a survey; empty unless given.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyDictionary<string, string> Attributes
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What is wrong with the document it was read from; what could not be read is not among its facts.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IReadOnlyList<InputProblem> Problems
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = [];
}
