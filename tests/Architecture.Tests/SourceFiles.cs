using System.Runtime.CompilerServices;

namespace Architecture.Tests;

/// <summary>The files of the repository that conventions are held against.</summary>
public static class SourceFiles
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every C# file below src that was written by hand.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
    [
        .. from path in Directory.GetFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
           let below = Path.GetRelativePath(Path.Combine(Root, "src"), path).Replace('\\', '/')
           where !below.Split('/').Any(part => part is "bin" or "obj")
           orderby below
           select new SourceFile(below, File.ReadAllText(path)),
    ];

    private static string FindRoot([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
