using System.Runtime.CompilerServices;

namespace Collaboration.Rules.Tests;

/// <summary>Finds the repository's own files, and keeps golden ones: UPDATE_GOLDEN=1 rewrites them instead of comparing.</summary>
internal static class RepositoryFiles
{
    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static string Root { get; } = FindRoot();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    public static void AssertGolden(string path, string actual)
    {
        if (IsUpdating) File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string FindRoot([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
