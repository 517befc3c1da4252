using System.CommandLine;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Cli.Output;

namespace Collaboration.Rules.Cli.Commands;

/// <summary><c>analyze PATH…</c>: reads documents, judges them, and writes what was found.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(CliHost host)
    {
        var options = new AnalyzeOptions();
        var command = new Command("analyze", "Analyse documents and report what is wrong, where, and by which evidence.") { options.Input.Paths };
        foreach (var option in options.All) command.Add(option);
        command.Validators.Add(options.RefuseConflicts);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, options, host, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, AnalyzeOptions options, CliHost host, CancellationToken cancellation)
    {
        var analyzer = options.Input.Packs.Analyzer(parsed);
        using var files = new OutputFiles(parsed.GetRequiredValue(options.Input.Paths));
        var run = Run(parsed, options, analyzer, host, files, cancellation);
        files.Complete();
        return run.ExitCode;
    }

    private static AnalyzeRun Run(
        ParseResult parsed, AnalyzeOptions options, CollaborationAnalyzer analyzer, CliHost host, OutputFiles files, CancellationToken cancellation)
    {
        var statistics = parsed.GetValue(options.Stats) ? new RuleStatistics(host.Error) : null;
        var driver = options.Driver(parsed, analyzer, host.Clock, statistics);
        using var reports = new ReportSet([.. Reports(parsed, options, analyzer, host, files), .. Asides(parsed, options, host, statistics)]);
        var run = new AnalyzeRun(analyzer, driver, options.Policy(parsed), reports, host);
        run.Add(parsed.GetRequiredValue(options.Input.Paths), cancellation);
        return run;
    }

    private static IEnumerable<IAnalysisReport> Reports(ParseResult parsed, AnalyzeOptions options, CollaborationAnalyzer analyzer, CliHost host, OutputFiles files)
    {
        foreach (var target in options.Targets(parsed))
        {
            var writer = target.File is { } path ? files.Open(path) : host.Out;
            var useColour = host.UseColour && target.File is null;
            yield return ReportFormats.All[target.Format](writer, options.Report(parsed, analyzer, useColour));
        }
    }

    /// <summary>What is said on standard error besides. Progress would come between the lines of a report on the same terminal.</summary>
    private static IEnumerable<IAnalysisReport> Asides(ParseResult parsed, AnalyzeOptions options, CliHost host, RuleStatistics? statistics)
    {
        var writesToTerminal = host.IsOutTerminal && options.Targets(parsed).Any(target => target.File is null);
        if (host.IsErrorTerminal && !writesToTerminal && !parsed.GetValue(options.Quiet)) yield return new Progress(host.Error, host.Clock);
        if (statistics is not null) yield return statistics;
    }
}
