using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Suppressions;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Collaboration.Rules.Research.Reading;

/// <summary>Which files a path names, and which documents a file holds.</summary>
internal static class CasePaths
{
    /// <summary>The files that <paramref name="path"/> names; it is looked up when they are taken.</summary>
    /// <exception cref="FileNotFoundException">There are none.</exception>
    public static IEnumerable<string> Expand(string path)
    {
        foreach (var file in Files(path)) yield return file;
    }

    /// <summary>The documents in a file, each read when it is taken.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<CollaborationDocument> Documents(string path, DocumentOptions options)
    {
        if (HoldsSeveral(path)) return CollaborationDocument.LoadMany(path, options);
        return Enumerable.Repeat(path, 1).Select(one => CollaborationDocument.Load(one, options));
    }

    /// <summary>Whether a file holds one document a line, by its name.</summary>
    public static bool HoldsSeveral(string path) => Path.GetExtension(path).ToUpperInvariant() is ".NDJSON" or ".JSONL";

    private static IReadOnlyList<string> Files(string path)
    {
        if (File.Exists(path)) return [path];
        if (Directory.Exists(path)) return Match(path, "**/*.json", "**/*.ndjson", "**/*.jsonl");
        if (!path.Contains('*', StringComparison.Ordinal)) throw new FileNotFoundException("There is no such file or folder.", path);
        var normal = path.Replace('\\', '/');
        var folder = normal[..(normal.LastIndexOf('/', normal.IndexOf('*', StringComparison.Ordinal)) + 1)];
        return Match(folder.Length == 0 ? "." : folder, normal[folder.Length..]);
    }

    private static IReadOnlyList<string> Match(string folder, params ReadOnlySpan<string> patterns)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        foreach (var pattern in patterns) matcher.AddInclude(pattern);
        string[] files = Directory.Exists(folder) ? [.. matcher.GetResultsInFullPath(folder).Where(file => !SuppressionFile.IsOne(file))] : [];
        if (files.Length == 0) throw new FileNotFoundException($"No file matches {string.Join(" or ", patterns.ToArray())}.", folder);
        return [.. files.Select(file => Named(folder, file))];
    }

    /// <summary>The file as the user would name it: by the folder that was given.</summary>
    private static string Named(string folder, string file)
    {
        var relative = Path.GetRelativePath(folder, file).Replace('\\', '/');
        return folder == "." ? relative : $"{folder.TrimEnd('/', '\\')}/{relative}";
    }
}
