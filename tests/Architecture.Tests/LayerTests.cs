using System.Reflection;

namespace Architecture.Tests;

/// <summary>Which project may know which.</summary>
public sealed class LayerTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Collaboration.Rules.Engine"] = [],
        ["Collaboration.Rules"] = ["Collaboration.Rules.Engine"],
        ["Collaboration.Rules.Json"] = ["Collaboration.Rules.Engine", "Collaboration.Rules", "Newtonsoft.Json"],
        ["Collaboration.Rules.Testing"] = ["Collaboration.Rules.Engine", "Collaboration.Rules", "Collaboration.Rules.Json"],
        ["Collaboration.Rules.Hosting"] =
        [
            "Collaboration.Rules.Engine", "Collaboration.Rules", "Microsoft.Extensions.Configuration.Abstractions",
            "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Diagnostics.HealthChecks",
            "Microsoft.Extensions.Diagnostics.HealthChecks.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options",
            "Microsoft.Extensions.Options.ConfigurationExtensions", "Microsoft.Extensions.Primitives",
        ],
        ["Collaboration.Rules.NRules"] = ["Collaboration.Rules.Engine", "Collaboration.Rules", "NRules", "NRules.Fluent", "NRules.RuleModel"],
        ["Collaboration.Rules.Research"] = ["Collaboration.Rules.Engine", "Collaboration.Rules", "Collaboration.Rules.Json", "CsvHelper", "Microsoft.Extensions.FileSystemGlobbing"],
        ["Collaboration.Rules.Parquet"] = ["Collaboration.Rules.Engine", "Collaboration.Rules", "Collaboration.Rules.Research", "Parquet"],
        ["Collaboration.Rules.Plotting"] =
            ["Collaboration.Rules.Engine", "Collaboration.Rules", "Collaboration.Rules.Json", "Collaboration.Rules.Research", "ScottPlot", "SkiaSharp"],
        ["collab-rules"] =
        [
            "Collaboration.Rules.Engine", "Collaboration.Rules", "Collaboration.Rules.Json", "Newtonsoft.Json", "System.CommandLine",
            "Microsoft.Extensions.FileSystemGlobbing",
        ],
    };

    public static TheoryData<string> Assemblies() => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_ReferencesOnlyWhatItMay(string name)
    {
        var references = Assembly.Load(name).GetReferencedAssemblies().Select(reference => reference.Name!).Where(IsNotFramework);

        Assert.Empty(references.Except(Allowed[name]));
    }

    [Fact]
    public void Assemblies_OfTheSources_AreAllHeld()
    {
        var projects = SourceFiles.All.Select(file => file.Project).Distinct().Select(project => project == "Collaboration.Rules.Cli" ? "collab-rules" : project);

        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), projects.Order(StringComparer.Ordinal));
    }

    /// <summary>What ships with the runtime lies beside the assembly that holds <see cref="object"/>.</summary>
    private static bool IsNotFramework(string name) =>
        !File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, $"{name}.dll"));
}
