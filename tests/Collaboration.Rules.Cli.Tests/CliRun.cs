using System.Runtime.CompilerServices;

namespace Collaboration.Rules.Cli.Tests;

/// <summary>One run of the tool within the test's own process, with what it wrote and its exit code.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    public static string Root { get; } = FindRoot();

    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CliRun> OfAsync(params string[] arguments) => WithInputAsync("", arguments);

    public static async Task<CliRun> WithInputAsync(string input, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(arguments, new CliHost(new StringReader(input), output, error, UseColour: false, TimeProvider.System));
        return new(exitCode, output.ToString(), error.ToString());
    }

    public static string Sample(string name) => Path.Combine(Root, "samples", name);

    private static string FindRoot([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
