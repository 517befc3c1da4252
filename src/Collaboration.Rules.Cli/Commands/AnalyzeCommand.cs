using System.CommandLine;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Cli.Input;
using Collaboration.Rules.Cli.Output;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Results;

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
        var paths = DocumentInput.Expand(parsed.GetRequiredValue(options.Paths));
        using var file = parsed.GetValue(options.Output) is { } output ? new StreamWriter(output) { NewLine = "\n" } : null;
        using var report = Report(parsed, options, file ?? host.Out, host.UseColour && file is null);
        var run = new AnalyzeRun(options.Analysis(parsed, host.Clock), options.LeastFailing(parsed), report, host);
        foreach (var path in paths) run.Add(path, cancellation);
        return run.ExitCode;
    }

    private static IAnalysisReport Report(ParseResult parsed, AnalyzeOptions options, TextWriter writer, bool useColour) =>
        parsed.GetValue(options.Format) == "json"
            ? new JsonReport(writer)
            : new TextReport(writer, new(useColour, parsed.GetValue(options.Outcomes), parsed.GetValue(options.Quiet)));

    /// <summary>One run over many files. A file that cannot be opened is named, and the others are analysed all the same.</summary>
    private sealed class AnalyzeRun(AnalysisOptions options, DiagnosticSeverity leastFailing, IAnalysisReport report, CliHost host)
    {
        private bool _hasFailed;
        private bool _hasFindings;

        public int ExitCode => _hasFailed ? Cli.ExitCode.Failed : _hasFindings ? Cli.ExitCode.Findings : Cli.ExitCode.Clean;

        public void Add(string path, CancellationToken cancellation)
        {
            try
            {
                foreach (var document in DocumentInput.Read(path, host.In)) Add(document, cancellation);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
            {
                host.Error.WriteLine($"collab-rules: {path}: {exception.Message}");
                _hasFailed = true;
            }
        }

        private void Add(CollaborationDocument document, CancellationToken cancellation)
        {
            var result = CollaborationAnalyzer.Default.Analyze(document, options, cancellation);
            report.Add(new(document, result));
            _hasFindings |= document.Problems.Any(problem => problem.Severity >= leastFailing)
                || result.Diagnostics.Any(diagnostic => diagnostic.Severity >= leastFailing);
        }
    }
}
