using System.Diagnostics;

namespace Collaboration.Rules.Cli.Tests;

/// <summary>Runs the built tool as a process, in the root of the repository.</summary>
internal static class ToolProcess
{
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(60);

    public static async Task<CliRun> RunAsync(params string[] arguments)
    {
        using var tool = Start(arguments);
        var (output, error) = (tool.StandardOutput.ReadToEndAsync(), tool.StandardError.ReadToEndAsync());
        await tool.WaitForExitAsync().WaitAsync(Patience);
        return new(tool.ExitCode, await output, await error);
    }

    public static Process Start(params string[] arguments)
    {
        var host = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";
        return Process.Start(new ProcessStartInfo(host, [Path.Combine(AppContext.BaseDirectory, "collab-rules.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = CliRun.Root,
        })!;
    }
}
