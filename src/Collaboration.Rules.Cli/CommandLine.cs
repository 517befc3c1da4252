using System.CommandLine;
using System.CommandLine.Invocation;
using Collaboration.Rules.Cli.Commands;
using Collaboration.Rules.Cli.Output;
using Collaboration.Rules.Cli.Packs;

namespace Collaboration.Rules.Cli;

/// <summary>The command line as a whole: parses, runs, and turns whatever goes wrong into one line and an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CliHost host)
    {
        var root = new RootCommand("Looks at a collaboration between organisations the way a compiler looks at a program.")
        {
            AnalyzeCommand.Create(host),
            BaselineCommand.Create(host),
            ExplainCommand.Create(host),
            ExplainConfigCommand.Create(host),
            FixCommand.Create(host),
            MeasuresCommand.Create(host),
            SweepCommand.Create(host),
            WatchCommand.Create(host),
            RulesCommand.Create(host),
            SchemaCommand.Create(host),
            SuppressCommand.Create(host),
        };

        HelpExamples.AddTo(root);
        var parsed = root.Parse(arguments);
        if (parsed.Action is ParseErrorAction or null && parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await host.Error.WriteLineAsync(PlainText.OneLine($"collab-rules: {error.Message}")).ConfigureAwait(false);
            foreach (var suggestion in Suggestion.For(parsed)) await host.Error.WriteLineAsync(PlainText.OneLine(suggestion)).ConfigureAwait(false);
            await host.Error.WriteLineAsync("Try 'collab-rules --help'.").ConfigureAwait(false);
            return ExitCode.Failed;
        }

        try
        {
            var configuration = new InvocationConfiguration { Output = host.Out, Error = host.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (RulePackException exception)
        {
            foreach (var fault in exception.Faults) await host.Error.WriteLineAsync(PlainText.OneLine($"collab-rules: {fault}")).ConfigureAwait(false);
            return ExitCode.Failed;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            await host.Error.WriteLineAsync(PlainText.OneLine($"collab-rules: {exception.Message}")).ConfigureAwait(false);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            await host.Error.WriteLineAsync("collab-rules: cancelled").ConfigureAwait(false);
            return ExitCode.Failed;
        }
    }
}
