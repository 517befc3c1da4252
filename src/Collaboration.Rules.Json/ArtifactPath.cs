namespace Collaboration.Rules.Json;

/// <summary>A document's path as it can be written down for other machines: relative, with forward slashes.</summary>
/// <param name="Above">How many folders above the root the path begins.</param>
/// <param name="Segments">The names of the folders and the file.</param>
internal readonly record struct ArtifactPath(int Above, IReadOnlyList<string> Segments)
{
    /// <summary>The path as readers write it.</summary>
    public string Text => string.Concat(Enumerable.Repeat("../", Above)) + Name;

    /// <summary>The path from the highest folder that it names.</summary>
    public string Name => string.Join('/', Segments);

    /// <summary>The path as a relative reference of RFC 3986, without the steps above the root.</summary>
    public string Uri => string.Join('/', Segments.Select(System.Uri.EscapeDataString));

    /// <param name="path">The path as it was given.</param>
    /// <param name="root">The absolute folder that it is to be named from; null to take it as it is.</param>
    public static ArtifactPath Of(string path, string? root)
    {
        if (root is not null && Path.IsPathRooted(path)) path = Path.GetRelativePath(root, path);
        var segments = new List<string>();
        var above = 0;
        foreach (var segment in path[(Path.GetPathRoot(path) ?? "").Length..].Split('/', Path.DirectorySeparatorChar))
        {
            if (segment is "" or ".") continue;
            if (segment != "..") segments.Add(segment);
            else if (segments.Count > 0) segments.RemoveAt(segments.Count - 1);
            else above++;
        }

        return new(above, segments);
    }
}
