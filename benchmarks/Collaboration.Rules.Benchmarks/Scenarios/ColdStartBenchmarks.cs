using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Collaboration.Rules.Benchmarks.Scenarios;

/// <summary>The tool as a whole process, from start to exit.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 3, iterationCount: 20)]
public class ColdStartBenchmarks
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "Collaboration.Rules.Cli.dll");
    private static readonly string Document = Path.Combine(AppContext.BaseDirectory, "data", "firecontrol.json");

    /// <summary>The runtime and the command line, and nothing analysed.</summary>
    [Benchmark(Baseline = true)]
    public int Version() => Run("--version");

    [Benchmark]
    public int Analyze() => Run("analyze", Document);

    private static int Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Tool, .. arguments]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode is 0 or 1 ? 0 : throw new InvalidOperationException($"The tool ended with {process.ExitCode}.");
    }
}
