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
        var command = new Command("watch", "Analyse documents again whenever they change; Ctrl-C ends it.")
        {
            input.Paths, input.Phase, input.AsOf, input.Pseudonymise, input.Packs.Pack, input.Packs.RuleTimeout,
        };
        foreach (var option in input.Configuration.All) command.Add(option);
        command.SetAction((parsed, cancellation) =>
        {
            var analyzer = input.Packs.Analyzer(parsed);
            var analysis = input.Analysis(parsed, host.Clock);
            return WatchAsync(analyzer, parsed.GetRequiredValue(input.Paths), Options, host, cancellation);

            DriverOptions Options() => new()
            {
                Analysis = analysis,
                Configuration = input.Configuration.Source(parsed, analyzer.Rules),
                ReadSuppressionsBeside = true,
                Pseudonymise = parsed.GetValue(input.Pseudonymise),
            };
        });
        return command;
    }

    private static async Task<int> WatchAsync(
        CollaborationAnalyzer analyzer, IReadOnlyList<string> paths, Func<DriverOptions> configure, CliHost host, CancellationToken cancellation)
    {
        var (log, found) = (new WatchLog(host.Out, host.UseColour), new LiveFindings());
        using var files = new WatchedFiles(paths, host.Clock);
        try
        {
            while (true)
            {
                var (options, once) = (configure(), new SaidOnce());
                var driver = new DocumentDriver(analyzer, options);
                var feed = new DocumentFeed(host.In, options.Analysis.Scope, (path, message) => host.Error.WriteLine(PlainText.OneLine($"collab-rules: {path}: {message}")))
                {
                    NamesPhases = !options.Pseudonymise,
                };
                log.Write(found.Update(feed.Read(paths).Select(document => once.Said(driver.Analyze(document, cancellation)))));
                await files.ChangedAsync(cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCode.Clean;
        }
    }
}
