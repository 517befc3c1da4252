using Collaboration.Rules.Engine;

namespace Collaboration.Rules.Configuration;

/// <summary>The entries below one heading.</summary>
/// <param name="Name">What stands between the brackets; empty for what comes before all headings.</param>
/// <param name="At">The first character of the name.</param>
internal sealed record ConfigurationSection(string Name, SourceLocation At)
{
    public List<ConfigurationEntry> Entries { get; } = [];
}
