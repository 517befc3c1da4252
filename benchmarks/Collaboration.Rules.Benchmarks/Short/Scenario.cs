namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>A part of a short run that can be asked for by name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Compare">Measures; what it gives is printed as it comes.</param>
public sealed record Scenario(string Name, Func<IEnumerable<Comparison>> Compare)
{
    /// <summary>All scenarios, in the order in which they run.</summary>
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("stream", StreamComparison.Compare),
        new("memory", MemoryComparison.Compare),
        new("growth", GrowthComparison.Compare),
        new("rules", RuleGrowthComparison.Compare),
        new("compile", CompileComparison.Compare),
        new("fork", ForkComparison.Compare),
        new("outcomes", OutcomeComparison.Compare),
        new("hooks", HookComparison.Compare),
    ];

    /// <summary>Runs those that are named, and prints one table.</summary>
    /// <exception cref="ArgumentException">There is no scenario of a name.</exception>
    public static void Run(IReadOnlyCollection<string> names)
    {
        if (names.FirstOrDefault(name => All.All(scenario => scenario.Name != name)) is { } unknown)
            throw new ArgumentException($"{unknown} is no scenario; there are {string.Join(", ", All.Select(scenario => scenario.Name))}.");
        if (names.Count == 0) return;
        ComparisonTable.WriteHeader(Console.Out);
        foreach (var scenario in All.Where(scenario => names.Contains(scenario.Name)))
            foreach (var comparison in scenario.Compare()) ComparisonTable.Write(Console.Out, comparison);
    }
}
