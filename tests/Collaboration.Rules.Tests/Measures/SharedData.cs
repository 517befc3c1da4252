namespace Collaboration.Rules.Tests.Measures;

/// <summary>Real data kept beside the repository; a test that reads it is skipped where it is absent.</summary>
internal static class SharedData
{
    /// <summary>The rows of a comma-separated file, by column.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(params ReadOnlySpan<string> parts)
    {
        var path = Find(Path.Combine(["shared", "data", .. parts]));
        Assert.SkipWhen(path is null, $"No {string.Join('/', parts.ToArray())} in a folder shared/data beside the repository.");
        var lines = File.ReadAllLines(path!);
        var columns = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => columns.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static string? Find(string file)
    {
        for (var folder = Directory.GetParent(RepositoryFiles.Root); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, file) is var path && File.Exists(path)) return path;
        return null;
    }
}
