using Collaboration.Rules.Json;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Collaboration.Rules.Cli.Input;

/// <summary>Turns the paths of a command line into documents: files, folders, patterns, NDJSON, and <c>-</c> for standard input.</summary>
internal static class DocumentInput
{
    private const string StandardInput = "-";

    /// <summary>The files that <paramref name="paths"/> name, each once, in the order of the paths and ordinally within one.</summary>
    /// <exception cref="FileNotFoundException">A path is neither a file nor a folder, or a pattern matches nothing.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths) => [.. paths.SelectMany(ExpandOne).Distinct(StringComparer.Ordinal)];

    /// <summary>The documents in a file; several when it is NDJSON.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<CollaborationDocument> Read(string path, TextReader standardInput)
    {
        if (path == StandardInput) return [CollaborationDocument.Read(standardInput, "<stdin>")];
        return IsNdjson(path) ? CollaborationDocument.LoadMany(path) : [CollaborationDocument.Load(path)];
    }

    private static IEnumerable<string> ExpandOne(string path)
    {
        if (path == StandardInput || File.Exists(path)) return [path];
        if (Directory.Exists(path)) return Match(path, "**/*.json", "**/*.ndjson");
        if (!path.Contains('*', StringComparison.Ordinal)) throw new FileNotFoundException($"'{path}' is neither a file nor a folder.", path);
        return MatchPattern(path);
    }

    private static IReadOnlyList<string> MatchPattern(string path)
    {
        var normal = path.Replace('\\', '/');
        var folder = normal[..(normal.LastIndexOf('/', normal.IndexOf('*', StringComparison.Ordinal)) + 1)];
        return Match(folder.Length == 0 ? "." : folder, normal[folder.Length..]);
    }

    private static IReadOnlyList<string> Match(string folder, params ReadOnlySpan<string> patterns)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        foreach (var pattern in patterns) matcher.AddInclude(pattern);
        string[] files = Directory.Exists(folder) ? [.. matcher.GetResultsInFullPath(folder).Order(StringComparer.Ordinal)] : [];
        if (files.Length == 0) throw new FileNotFoundException($"No document in '{folder}' matches {string.Join(" or ", patterns.ToArray())}.", folder);
        return [.. files.Select(file => Named(folder, file))];
    }

    /// <summary>The file as the user would name it: by the folder that was given.</summary>
    private static string Named(string folder, string file)
    {
        var relative = Path.GetRelativePath(folder, file).Replace('\\', '/');
        return folder == "." ? relative : $"{folder.TrimEnd('/', '\\')}/{relative}";
    }

    private static bool IsNdjson(string path) => path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);
}
