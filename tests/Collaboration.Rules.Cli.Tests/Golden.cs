using System.Runtime.CompilerServices;

namespace Collaboration.Rules.Cli.Tests;

/// <summary>What commands wrote when somebody last looked at it; UPDATE_GOLDEN=1 rewrites the files instead of comparing.</summary>
internal static class Golden
{
    public static void Equal(string name, string actual)
    {
        var path = Path.Combine(Folder(), "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, actual);
        else Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
