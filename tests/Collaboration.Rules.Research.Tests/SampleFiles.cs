using System.Runtime.CompilerServices;

namespace Collaboration.Rules.Research.Tests;

/// <summary>The sample data of the repository, and a folder of a test's own, gone after it.</summary>
internal sealed class SampleFiles : IDisposable
{
    public static string Data { get; } = Path.Combine(Root(), "samples", "data");

    public string Folder { get; } = Directory.CreateTempSubdirectory("research").FullName;

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
