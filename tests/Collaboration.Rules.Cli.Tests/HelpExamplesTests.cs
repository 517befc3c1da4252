namespace Collaboration.Rules.Cli.Tests;

public sealed class HelpExamplesTests
{
    public static TheoryData<string> Commands => [.. HelpExamples.All.Keys];

    [Fact]
    public async Task EveryCommand_HasExamples()
    {
        var help = (await CliRun.OfAsync("--help")).Out;
        var commands = help[(help.IndexOf("Commands:", StringComparison.Ordinal) + 9)..].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim().Split(' ')[0]);

        Assert.Empty(commands.Where(command => command.Length > 0).Except(HelpExamples.All.Keys));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Help_OfACommand_ShowsItsExamples_ThoughArgumentsAreMissing(string command)
    {
        var run = await CliRun.OfAsync(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.All(HelpExamples.All[command], example => Assert.Contains($"  collab-rules {example}", run.Lines));
    }
}
