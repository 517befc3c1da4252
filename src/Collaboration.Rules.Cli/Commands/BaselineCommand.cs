using System.CommandLine;
using Collaboration.Rules.Cli.Input;
using Collaboration.Rules.Cli.Output;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Baselines;
using Collaboration.Rules.Json.Driver;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Commands;

/// <summary><c>baseline PATH…</c>: keeps all that is found now, so that only what comes later is new.</summary>
internal static class BaselineCommand
{
    public static Command Create(CliHost host)
    {
        var options = new AnalyzeOptions();
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Write the baseline to this file instead of standard output. The file is replaced only when all was analysed.",
            Validators = { result => InputOptions.RefuseBlank(result, "a file's name") },
        };
        var command = new Command("baseline", "Keep what is found now as known: 'analyze --baseline' tells what is new.") { options.Input.Paths, output };
        foreach (var option in options.OfDriver) command.Add(option);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, options, output, host, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, AnalyzeOptions options, Option<string?> output, CliHost host, CancellationToken cancellation)
    {
        var analyzer = options.Input.Packs.Analyzer(parsed);
        var driving = options.Driver(parsed, analyzer, host.Clock, observer: null);
        var failures = new List<string>();
        var feed = new DocumentFeed(host.In, driving.Analysis.Scope, (path, message) => failures.Add($"{path}: {message}"));
        var analyses = Analyze(feed.Read(parsed.GetRequiredValue(options.Input.Paths)), new DocumentDriver(analyzer, driving), failures, cancellation);
        var baseline = Baseline.Of(analyses, driving.Root);
        if (failures.Count > 0)
        {
            foreach (var failure in failures) host.Error.WriteLine(PlainText.OneLine($"collab-rules: {failure}"));
            host.Error.WriteLine("collab-rules: no baseline is written, since not everything could be analysed");
            return ExitCode.Failed;
        }

        Write(baseline, parsed.GetValue(output), host);
        return ExitCode.Clean;
    }

    private static IEnumerable<DocumentAnalysis> Analyze(
        IEnumerable<CollaborationDocument> documents, DocumentDriver driver, List<string> failures, CancellationToken cancellation)
    {
        foreach (var document in documents)
        {
            var analysis = driver.Analyze(document, cancellation);
            failures.AddRange(analysis.Result.Diagnostics.Where(IsAboutARule).Select(diagnostic => $"{document.Path}: {diagnostic.Message}"));
            yield return analysis;
        }
    }

    private static bool IsAboutARule(Diagnostic diagnostic) => diagnostic.Descriptor.Category == EngineDiagnostics.RuleFailed.Category;

    private static void Write(Baseline baseline, string? output, CliHost host)
    {
        if (output is null)
        {
            host.Out.Write(BaselineFile.ToJson(baseline));
            return;
        }

        using var file = new OutputFile(output);
        file.Writer.Write(BaselineFile.ToJson(baseline));
        file.Complete();
        host.Error.WriteLine($"collab-rules: known from now on: {baseline.Entries.Count}");
    }
}
