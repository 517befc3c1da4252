namespace Collaboration.Rules.Configuration;

/// <summary>Paths with slashes between folders, whatever the system: a backslash counts as one too.</summary>
internal static class DocumentPaths
{
    /// <summary>What a document without a path is called: a file of the working folder that only patterns for every file mean.</summary>
    private const string Unnamed = "<unnamed>";

    public static string WithSlashes(string path) => path.Replace('\\', '/');

    public static bool IsAbsolute(string path) => path is ['/', ..] or ['\\', ..] || path is [_, ':', '/' or '\\', ..];

    /// <summary>The absolute path of what a user called <paramref name="path"/> in a folder.</summary>
    public static string Absolute(string path, string folder)
    {
        var named = WithSlashes(path);
        if (named.Length == 0) named = Unnamed;
        return WithSlashes(IsAbsolute(named) && !Path.IsPathFullyQualified(named) ? named : Path.GetFullPath(named, folder));
    }

    /// <summary>The folder of a file, without a slash at its end unless it is the root.</summary>
    public static string FolderOf(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash == 0 || (slash == 2 && path[1] == ':') ? path[..(slash + 1)] : path[..Math.Max(slash, 0)];
    }

    /// <summary>The folder that holds a folder; null for a root.</summary>
    public static string? Parent(string folder) => folder.EndsWith('/') || !folder.Contains('/', StringComparison.Ordinal) ? null : FolderOf(folder);

    public static string In(string folder, string name) => folder.EndsWith('/') ? folder + name : $"{folder}/{name}";

    /// <summary>A path as a user of <paramref name="workingFolder"/> would call it: short below that folder, else in full.</summary>
    public static string Display(string path, string workingFolder)
    {
        var prefix = In(workingFolder, "");
        return path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;
    }
}
