using System.Collections.Concurrent;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Configuration;

/// <summary>Gives each document its configuration: from the files beside and above it, a file that was named, and overrides.</summary>
/// <remarks>
/// Folders are searched upwards from the document's, up to one whose <c>.editorconfig</c> or <c>.globalconfig</c> says <c>root = true</c>, or the
/// topmost. Each file is read once, so a file that changes later is not noticed. A document without a path, such as standard input, is thought to
/// lie in the working folder. Safe to share between threads.
/// </remarks>
public sealed class ConfigurationSource
{
    private const string LocalName = ".editorconfig";
    private const string CommandLine = "<command line>";

    private readonly RuleCatalogue _rules;
    private readonly ConfigurationFileReader _reader;
    private readonly ConfigurationOptions _options;
    private readonly string _workingFolder;
    private readonly ConfigurationFile[] _always;
    private readonly ConcurrentDictionary<string, Lazy<ConfigurationFile?>> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<FolderConfiguration>> _folders = new(StringComparer.Ordinal);

    /// <summary>Configurations for these rules. A named file is read at once.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The working folder is not an absolute path.</exception>
    public ConfigurationSource(IEnumerable<Rule> rules, ConfigurationOptions options)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(options);
        if (!DocumentPaths.IsAbsolute(options.WorkingFolder))
            throw new ArgumentException($"The working folder '{options.WorkingFolder}' is not an absolute path; write it in full.", nameof(options));
        _options = options;
        _workingFolder = DocumentPaths.WithSlashes(options.WorkingFolder) is { Length: > 1 } folder ? folder.TrimEnd('/') : "/";
        _rules = new(rules);
        _reader = new(_rules, options.Files);
        var overrides = ReadOverrides();
        OverrideProblems = overrides.Problems.ToEquatableArray();
        _always = options.ConfigurationFile is { } named ? [overrides, ReadNamed(named)] : [overrides];
    }

    /// <summary>The names of the files that are looked for in a document's folder and those above it.</summary>
    public static IReadOnlyList<string> FileNames { get; } = [LocalName, ConfigurationFileReader.GlobalName];

    /// <summary>What is wrong in the overrides; also among the problems of every configuration.</summary>
    public EquatableArray<InputProblem> OverrideProblems { get; }

    /// <summary>The configuration of the document with this path, relative to the working folder or absolute.</summary>
    /// <remarks>Documents of one folder about which the same is said share one object.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="documentPath"/> is null.</exception>
    public RuleConfiguration For(string documentPath)
    {
        ArgumentNullException.ThrowIfNull(documentPath);
        var document = DocumentPaths.Absolute(documentPath, _workingFolder);
        return Folder(DocumentPaths.FolderOf(document)).For(document);
    }

    private FolderConfiguration Folder(string folder) =>
        _folders.GetOrAdd(folder, path => new(() => new([.. _always, .. _options.DiscoversFiles ? FilesOf(path) : []]))).Value;

    /// <summary>The files of a folder and those above it, unless it is a root.</summary>
    private IEnumerable<ConfigurationFile> FilesOf(string folder)
    {
        for (var at = folder; at is not null; at = DocumentPaths.Parent(at))
        {
            var parent = at;
            ConfigurationFile[] here = [.. FileNames.Select(name => Discovered(DocumentPaths.In(parent, name))).OfType<ConfigurationFile>()];
            foreach (var file in here) yield return file;
            if (Array.Exists(here, file => file.IsRoot)) yield break;
        }
    }

    private ConfigurationFile? Discovered(string path) => _files.GetOrAdd(path, _ => new(() => Read(path, isGiven: false))).Value;

    private ConfigurationFile? Read(string path, bool isGiven) =>
        _reader.Read(path, DocumentPaths.Display(path, _workingFolder), depth: path.Count(character => character == '/'), isGiven);

    private ConfigurationFile ReadNamed(string named)
    {
        var path = DocumentPaths.Absolute(named, _workingFolder);
        var start = new SourceLocation(DocumentPaths.Display(path, _workingFolder), 1, 1);
        return Read(path, isGiven: true) ?? ConfigurationFile.Empty with { Problems = [ConfigurationProblems.NotFound(start)] };
    }

    private ConfigurationFile ReadOverrides()
    {
        var reader = new EntryReader(_rules, new Spelling());
        var wishes = new List<Wish>();
        var problems = new List<InputProblem>();
        for (var i = 0; i < _options.Overrides.Count; i++)
        {
            var (key, value) = _options.Overrides[i];
            var at = new SourceLocation(CommandLine, i + 1, 1);
            var reading = reader.Read(new(key, value, at, at));
            if (reading.Value is { } wished) wishes.Add(new(ConfigurationLayer.CommandLine, reading.Target, wished) { Key = key, Position = new(false, 0, 0, i) });
            else problems.Add(reading.Problem ?? ConfigurationProblems.UnknownKey(at, key, null));
        }

        return new([new(wishes)], problems);
    }
}
