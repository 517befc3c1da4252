using System.Collections.Concurrent;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Configuration;

namespace Collaboration.Rules.Tests.Configuration;

/// <summary>Configuration files in memory, which count how often each is opened.</summary>
internal sealed class MemoryFiles : IConfigurationFiles
{
    private readonly Dictionary<string, Func<TextReader>> _files = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, int> Opened { get; } = new(StringComparer.Ordinal);

    public MemoryFiles With(string path, string text) => With(path, () => new StringReader(text));

    public MemoryFiles With(string path, Func<TextReader> open)
    {
        _files.Add(path, open);
        return this;
    }

    public TextReader? Open(string path)
    {
        Opened.AddOrUpdate(path, 1, (_, count) => count + 1);
        return _files.GetValueOrDefault(path)?.Invoke();
    }

    public ConfigurationSource Source(string? named = null, params KeyValuePair<string, string>[] overrides) =>
        new(AntiPatternRules.All, new() { WorkingFolder = "/project", Files = this, ConfigurationFile = named, Overrides = overrides });
}
