using System.CommandLine;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Cli.Input;
using Collaboration.Rules.Cli.Output;
using Collaboration.Rules.Json.Driver;

namespace Collaboration.Rules.Cli.Commands;

/// <summary><c>watch PATH…</c>: analyses documents again as they change, and says what opened, changed and closed.</summary>
internal static class WatchCommand
{
    public static Command Create(CliHost host)
    {
        var input = new InputOptions();
        input.Paths.Validators.Add(argument =>
        {
            if (argument.Tokens.Any(token => token.Value == "-")) argument.AddError("Standard input cannot be watched; name a file, a folder or a pattern.");
        });
        var command = new Command("watch", "Analyse documents again whenever they change; Ctrl-C ends it.") { input.Paths, input.Phase, input.AsOf, input.Packs.Pack, input.Packs.RuleTimeout };
        command.SetAction((parsed, cancellation) => WatchAsync(input.Packs.Analyzer(parsed), parsed.GetRequiredValue(input.Paths), input.Analysis(parsed, host.Clock), host, cancellation));
        return command;
    }

    private static async Task<int> WatchAsync(
        CollaborationAnalyzer analyzer, IReadOnlyList<string> paths, AnalysisOptions options, CliHost host, CancellationToken cancellation)
    {
        var driver = new DocumentDriver(analyzer, new DriverOptions { Analysis = options });
        var (log, found) = (new WatchLog(host.Out, host.UseColour), new LiveFindings());
        using var files = new WatchedFiles(paths, host.Clock);
        try
        {
            while (true)
            {
                var feed = new DocumentFeed(host.In, options.Scope, (path, message) => host.Error.WriteLine(PlainText.OneLine($"collab-rules: {path}: {message}")));
                log.Write(found.Update(feed.Read(paths).Select(document => driver.Analyze(document, cancellation))));
                await files.ChangedAsync(cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Clean;
        }
    }
}
