using System.Collections.Concurrent;
using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Configuration;

/// <summary>What is said about the documents of one folder. Documents that the same sections mean share one configuration.</summary>
internal sealed class FolderConfiguration
{
    private readonly FileSection[] _sections;
    private readonly InputProblem[] _problems;
    private readonly ConcurrentDictionary<string, RuleConfiguration> _configurations = new(StringComparer.Ordinal);

    public FolderConfiguration(IReadOnlyList<ConfigurationFile> files)
    {
        _sections = [.. files.SelectMany(file => file.Sections)];
        _problems = [.. files.SelectMany(file => file.Problems)];
    }

    /// <param name="document">The absolute path, with slashes.</param>
    public RuleConfiguration For(string document)
    {
        var means = Array.ConvertAll(_sections, section => section.Means(document));
        var key = string.Concat(means.Select(isMeant => isMeant ? '1' : '0'));
        return _configurations.GetOrAdd(key, _ => Make(means));
    }

    private RuleConfiguration Make(bool[] means)
    {
        Wish[] wishes = [.. _sections.Where((_, index) => means[index]).SelectMany(section => section.Wishes)];
        return wishes.Length == 0 && _problems.Length == 0 ? RuleConfiguration.Default : new(wishes, _problems);
    }
}
