using System.Diagnostics;
using System.Globalization;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>Measures something in a process of its own, where nothing else was compiled, kept or left over.</summary>
public static class OwnProcess
{
    private static readonly Dictionary<string, Func<int, double>> Measurements = new(StringComparer.Ordinal)
    {
        ["stream"] = StreamComparison.Measure,
        ["memory"] = MemoryComparison.Measure,
        ["growth"] = GrowthComparison.Measure,
        ["compile"] = CompileComparison.MeasureFirst,
    };

    /// <summary>Starts a process for one number; null when it took too long and was ended.</summary>
    /// <param name="name">What to measure.</param>
    /// <param name="argument">How many, or how large.</param>
    /// <param name="cores">How many cores it may use; null for all.</param>
    /// <param name="seconds">How long it may take.</param>
    /// <exception cref="InvalidOperationException">The process failed.</exception>
    public static double? Run(string name, int argument, int? cores = null, int seconds = 60)
    {
        string[] arguments = [typeof(OwnProcess).Assembly.Location, "measure", name, Text(argument), Text(cores ?? 0)];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        if (cores is { } count) start.Environment["DOTNET_PROCESSOR_COUNT"] = Text(count);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(seconds)))
        {
            process.Kill(entireProcessTree: true);
            return null;
        }

        return process.ExitCode == 0
            ? double.Parse(output.Result, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"Measuring {name} in a process of its own failed with {process.ExitCode}.");
    }

    /// <summary>Medians of several processes of each kind, which take turns.</summary>
    public static IReadOnlyList<double> Medians(int repetitions, params ReadOnlySpan<Func<double?>> runs)
    {
        var numbers = runs.ToArray().Select(run => (Run: run, Found: new List<double>())).ToArray();
        for (var i = 0; i < repetitions; i++)
            foreach (var (run, found) in numbers) found.Add(run() ?? double.NaN);
        return [.. numbers.Select(number => Stopclock.Quantile(number.Found, 0.5))];
    }

    /// <summary>What the started process does: prints the number.</summary>
    public static void Answer(string name, int argument, int cores)
    {
        if (cores > 0) Confine(cores);
        Console.WriteLine(Measurements[name](argument).ToString("R", CultureInfo.InvariantCulture));
    }

    /// <summary>Threads that are started from now on keep to the first cores, where the system can hold them to that.</summary>
    private static void Confine(int cores)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows()) return;
        using var process = Process.GetCurrentProcess();
        process.ProcessorAffinity = (1 << cores) - 1;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
