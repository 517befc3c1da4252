using System.Reflection;
using System.Runtime.Loader;

namespace Collaboration.Rules.Cli.Packs;

/// <summary>Where a pack's assembly lives: with what lies beside it, and with the tool's own rules and engine, so that both mean the same types.</summary>
internal sealed class RulePackContext(string path) : AssemblyLoadContext(Path.GetFileName(path))
{
    private readonly string _folder = Path.GetDirectoryName(path)!;

    /// <summary>What a pack shares with the tool.</summary>
    public static IReadOnlyList<string> Shared { get; } = ["Collaboration.Rules.Engine", "Collaboration.Rules", "Collaboration.Rules.Json"];

    public Assembly LoadPack() => LoadFromAssemblyPath(path);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (Shared.Contains(assemblyName.Name)) return null;
        var beside = Path.Combine(_folder, $"{assemblyName.Name}.dll");
        return File.Exists(beside) ? LoadFromAssemblyPath(beside) : null;
    }
}
