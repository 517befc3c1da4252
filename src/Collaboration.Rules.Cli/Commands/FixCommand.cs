using System.CommandLine;

namespace Collaboration.Rules.Cli.Commands;

/// <summary><c>fix PATH…</c>: applies remedies to documents, one after the other, each checked.</summary>
internal static class FixCommand
{
    public static Command Create(CliHost host)
    {
        var options = new FixOptions();
        var command = new Command("fix", "Apply remedies to documents, keeping their formatting and comments. What is applied is a proposal, and marked so.")
        {
            options.Paths,
        };
        foreach (var option in options.All) command.Add(option);
        command.SetAction((parsed, cancellation) =>
        {
            var run = new FixRun(options.Wish(parsed, host.Clock), host);
            foreach (var path in parsed.GetRequiredValue(options.Paths)) run.Add(path, cancellation);
            return Task.FromResult(run.ExitCode);
        });
        return command;
    }
}
