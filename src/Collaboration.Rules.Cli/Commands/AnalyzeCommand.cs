using System.CommandLine;
using Collaboration.Rules.Cli.Output;

namespace Collaboration.Rules.Cli.Commands;

/// <summary><c>analyze PATH…</c>: reads documents, judges them, and writes what was found.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(CliHost host)
    {
        var options = new AnalyzeOptions();
        var command = new Command("analyze", "Analyse documents and report what is wrong, where, and by which evidence.") { options.Paths };
        foreach (var option in options.All) command.Add(option);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, options, host, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, AnalyzeOptions options, CliHost host, CancellationToken cancellation)
    {
        using var file = parsed.GetValue(options.Output) is { } output ? new OutputFile(output) : null;
        var run = Run(parsed, options, host, file?.Writer, cancellation);
        file?.Complete();
        return run.ExitCode;
    }

    private static AnalyzeRun Run(ParseResult parsed, AnalyzeOptions options, CliHost host, TextWriter? file, CancellationToken cancellation)
    {
        var driver = options.Driver(parsed, host.Clock);
        using var report = Report(parsed, options, file ?? host.Out, host.UseColour && file is null);
        var run = new AnalyzeRun(driver, options.LeastFailing(parsed), report, host);
        foreach (var path in parsed.GetRequiredValue(options.Paths)) run.Add(path, cancellation);
        return run;
    }

    private static IAnalysisReport Report(ParseResult parsed, AnalyzeOptions options, TextWriter writer, bool useColour) =>
        "json".Equals(parsed.GetValue(options.Format), StringComparison.OrdinalIgnoreCase)
            ? new JsonReport(writer)
            : new TextReport(writer, new(useColour, parsed.GetValue(options.Outcomes), parsed.GetValue(options.Quiet)));
}
