namespace Collaboration.Rules.Cli.Tests;

/// <summary>What the pages about the tool show is what the tool writes.</summary>
public sealed class ToolPageTests
{
    private const string Prompt = "$ collab-rules ";
    private static readonly string[] Pages = ["tool.md", "configuration.md"];

    public static TheoryData<string> Commands => [.. Shown().Select(shown => shown.Command)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task ShownOutput_IsWritten(string command)
    {
        var run = await ToolProcess.RunAsync(command.Split(' '));
        var lines = run.Out.ReplaceLineEndings("\n").Split('\n').ToList();
        foreach (var expected in Shown().Single(shown => shown.Command == command).Output)
        {
            var at = lines.IndexOf(expected);
            Assert.True(at >= 0, $"'{expected}' is not written, or not in this order.\n{run.Error}");
            lines.RemoveRange(0, at + 1);
        }
    }

    /// <summary>Each command with the lines shown of its output; a line that is only an ellipsis stands for some that are not.</summary>
    private static IEnumerable<(string Command, IReadOnlyList<string> Output)> Shown()
    {
        var page = string.Concat(Pages.Select(name => File.ReadAllText(Path.Combine(CliRun.Root, "docs", name)).ReplaceLineEndings("\n")));
        foreach (var block in page.Split("```console\n").Skip(1).Select(rest => rest[..rest.IndexOf("\n```", StringComparison.Ordinal)].Split('\n')))
            yield return (block[0][Prompt.Length..], [.. block.Skip(1).Where(line => line != "…")]);
    }
}
