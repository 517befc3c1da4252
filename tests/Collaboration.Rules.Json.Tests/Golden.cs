using System.Runtime.CompilerServices;

namespace Collaboration.Rules.Json.Tests;

/// <summary>Rewrites committed files when the environment variable UPDATE_GOLDEN is 1.</summary>
internal static class Golden
{
    public static void Refresh(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(Path.Combine(Root(), path), text);
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
