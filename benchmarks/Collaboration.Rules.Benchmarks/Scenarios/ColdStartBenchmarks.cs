using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace Collaboration.Rules.Benchmarks.Scenarios;

/// <summary>The tool as a whole process, from start to exit.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 3, iterationCount: 20)]
public class ColdStartBenchmarks
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "collab-rules.dll");
    private static readonly string Document = Path.Combine(AppContext.BaseDirectory, "data", "firecontrol.json");

    /// <summary>The runtime and the command line, and nothing analysed.</summary>
    [Benchmark(Baseline = true)]
    public int Version() => Run(0, "--version");

    [Benchmark]
    public int Analyze() => Run(1, "analyze", Document);

    /// <returns>How much it wrote.</returns>
    private static int Run(int exitCode, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Tool, .. arguments]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var written = process.StandardOutput.ReadToEnd().Length;
        process.WaitForExit();
        return process.ExitCode == exitCode && written > 0 ? written : throw new InvalidOperationException($"The tool ended with {process.ExitCode} after {written} characters.");
    }
}
