using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Suppressions;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Collaboration.Rules.Cli.Input;

/// <summary>Turns the paths of a command line into documents: files, folders, patterns, NDJSON, and <c>-</c> for standard input.</summary>
internal static class DocumentInput
{
    private const string StandardInput = "-";

    /// <summary>The files that <paramref name="path"/> names, in ordinal order; it is looked up when they are taken.</summary>
    /// <exception cref="FileNotFoundException">The path is neither a file nor a folder, or a pattern or folder holds no document.</exception>
    public static IEnumerable<string> Expand(string path)
    {
        foreach (var file in Files(path)) yield return file;
    }

    /// <summary>The files that <paramref name="path"/> names; none where there are none, or they cannot be listed.</summary>
    public static IReadOnlyList<string> ExpandKnown(string path)
    {
        try
        {
            return [.. Expand(path)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>What makes two names of one file the same.</summary>
    public static string Identity(string path) => path == StandardInput ? path : Path.GetFullPath(path);

    /// <summary>The documents in a file, read when they are taken; several when it is NDJSON, which standard input shows by its first two lines.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<CollaborationDocument> Read(string path, TextReader standardInput, DocumentOptions? options = null)
    {
        foreach (var document in Documents(path, standardInput, options)) yield return document;
    }

    private static IEnumerable<string> Files(string path)
    {
        if (path == StandardInput || File.Exists(path)) return [path];
        if (Directory.Exists(path)) return Match(path, "**/*.json", "**/*.ndjson", "**/*.jsonl");
        if (!path.Contains('*', StringComparison.Ordinal)) throw new FileNotFoundException("There is no such file or folder.", path);
        return MatchPattern(path);
    }

    private static IEnumerable<CollaborationDocument> Documents(string path, TextReader standardInput, DocumentOptions? options)
    {
        if (path == StandardInput) return CollaborationDocument.ReadManyOrOne(standardInput, "<stdin>", options);
        return IsNdjson(path) ? CollaborationDocument.LoadMany(path, options) : [CollaborationDocument.Load(path, options)];
    }

    private static IReadOnlyList<string> MatchPattern(string path)
    {
        var normal = path.Replace('\\', '/');
        var folder = normal[..(normal.LastIndexOf('/', normal.IndexOf('*', StringComparison.Ordinal)) + 1)];
        return Match(folder.Length == 0 ? "." : folder, normal[folder.Length..]);
    }

    private static IReadOnlyList<string> Match(string folder, params ReadOnlySpan<string> patterns)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        foreach (var pattern in patterns) matcher.AddInclude(pattern);
        string[] files = Directory.Exists(folder) ? [.. matcher.GetResultsInFullPath(folder).Where(file => !SuppressionFile.IsOne(file)).Order(StringComparer.Ordinal)] : [];
        if (files.Length == 0) throw new FileNotFoundException($"No file matches {string.Join(" or ", patterns.ToArray())}.", folder);
        return [.. files.Select(file => Named(folder, file))];
    }

    /// <summary>The file as the user would name it: by the folder that was given.</summary>
    private static string Named(string folder, string file)
    {
        var relative = Path.GetRelativePath(folder, file).Replace('\\', '/');
        return folder == "." ? relative : $"{folder.TrimEnd('/', '\\')}/{relative}";
    }

    /// <summary>Whether a file holds one document a line, by its name.</summary>
    public static bool IsNdjson(string path) => Path.GetExtension(path).ToUpperInvariant() is ".NDJSON" or ".JSONL";
}
