using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Configuration;

/// <summary>The entries below one heading.</summary>
/// <param name="Name">What stands between the brackets; empty for what comes before all headings.</param>
/// <param name="At">The first character of the name.</param>
internal sealed record ConfigurationSection(string Name, SourceLocation At)
{
    /// <summary>Whether the heading cannot be read, so that nobody can tell which documents are meant.</summary>
    public bool IsUnreadable { get; init; }

    public List<ConfigurationEntry> Entries { get; } = [];
}
