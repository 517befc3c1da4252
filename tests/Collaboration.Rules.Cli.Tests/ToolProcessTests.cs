using System.Diagnostics;

namespace Collaboration.Rules.Cli.Tests;

/// <summary>The tool as a process of its own: what only that can show.</summary>
public sealed class ToolProcessTests
{
    [Fact]
    public async Task Findings_EndWithOne_AndSayNothingOnStandardError()
    {
        var run = await ToolProcess.RunAsync("analyze", CliRun.Sample("data"), "--as-of", "2026-01-01");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("firecontrol.json(157,7): error CR0501: ", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task RedirectedOutput_HasNoColourAndNoProgress()
    {
        var run = await ToolProcess.RunAsync("analyze", CliRun.Sample("data"));

        Assert.DoesNotContain('\u001b', run.Out);
        Assert.DoesNotContain('\u001b', run.Error);
    }

    [Fact]
    public async Task TwiceTheSameCommand_GivesTheSameBytes()
    {
        string[] arguments = ["analyze", CliRun.Sample("data"), "--format", "html", "--as-of", "2026-01-01"];

        Assert.Equal((await ToolProcess.RunAsync(arguments)).Out, (await ToolProcess.RunAsync(arguments)).Out);
    }

    [Fact]
    public async Task BadArguments_EndWithTwo_WithoutStackTrace()
    {
        var run = await ToolProcess.RunAsync("analyze", CliRun.Sample("data"), "--frmat", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Did you mean '--format'?", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_SaysWhatOpensAndCloses_AndEndsWithZeroWhenInterrupted()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no signal that one process can send another.");
        using var folder = new ScratchFolder();
        var path = folder.Write("a.json", Activity("nobody\": true"));
        using var tool = ToolProcess.Start("watch", path);
        await ReadUntilAsync(tool, "opened   " + path + "(1,29): error CR0301");
        await ReadUntilAsync(tool, " opened, 0 updated, 0 closed");
        await File.WriteAllTextAsync(path, Activity("party\": \"p"));
        await ReadUntilAsync(tool, "closed   " + path + "(1,29): error CR0301");
        using var interrupt = Process.Start("kill", ["-INT", $"{tool.Id}"]);
        await tool.WaitForExitAsync().WaitAsync(ToolProcess.Patience);

        Assert.Equal(0, tool.ExitCode);
    }

    private static string Activity(string accountable) =>
        $$"""{ "facts": { "activities": [{ "id": "a", "name": "Delivery" }], "parties": [{ "id": "p", "name": "P" }], "assignments": [{ "id": "n", "activity": "a", "{{accountable}}{{(accountable.EndsWith('p') ? "\"" : "")}}, "kind": "accountable" }] } }""";

    private static async Task ReadUntilAsync(Process tool, string expected)
    {
        while (await tool.StandardOutput.ReadLineAsync().WaitAsync(ToolProcess.Patience) is { } line)
            if (line.Contains(expected, StringComparison.Ordinal)) return;
        Assert.Fail($"The tool ended without saying '{expected}': {await tool.StandardError.ReadToEndAsync()}");
    }
}
