using Collaboration.Rules.Analysis;
using Collaboration.Rules.Cli.Input;
using Collaboration.Rules.Cli.Output;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Driver;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>One run over many inputs. What cannot be analysed is named, and the others are analysed all the same.</summary>
internal sealed class AnalyzeRun(CollaborationAnalyzer analyzer, DriverOptions options, FailurePolicy policy, IAnalysisReport report, CliHost host)
{
    private readonly DocumentDriver _driver = new(analyzer, options);
    private readonly SaidOnce _once = new();
    private bool _hasFailed;
    private bool _hasFindings;
    private int _warnings;

    /// <summary>Failures go before findings: a run that is not complete must not pass for one that is.</summary>
    public int ExitCode => _hasFailed ? Cli.ExitCode.Failed : _hasFindings || ExceedsWarnings ? Cli.ExitCode.Findings : Cli.ExitCode.Clean;

    private bool ExceedsWarnings => _warnings > policy.MaximumWarnings;

    /// <summary>Analyses all documents that the paths of a command line name.</summary>
    public void Add(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var feed = new DocumentFeed(host.In, options.Analysis.Scope, Fail) { NamesPhases = !options.Pseudonymise, Options = new() { KeepText = true } };
        foreach (var document in feed.Read(paths)) AddDocument(document, cancellation);
        foreach (var entry in _driver.Absent) report.AddAbsent(entry);
        if (ExceedsWarnings) host.Error.WriteLine($"collab-rules: {_warnings} warnings are more than the {policy.MaximumWarnings} that '--max-warnings' allows");
    }

    private void AddDocument(CollaborationDocument document, CancellationToken cancellation)
    {
        if (Analyze(document, cancellation) is not { } analysis) return;
        report.Add(analysis);
        _hasFailed |= analysis.Result.Diagnostics.Any(IsAboutARule);
        _warnings += analysis.Problems.Count(problem => problem.Severity == DiagnosticSeverity.Warning);
        _warnings += analysis.Result.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning && IsNewAndOpen(diagnostic));
        _hasFindings |= analysis.Problems.Any(problem => problem.Severity >= policy.LeastFailing) || analysis.Result.Diagnostics.Any(Fails);
    }

    private DocumentAnalysis? Analyze(CollaborationDocument document, CancellationToken cancellation)
    {
        try
        {
            return _once.Said(_driver.Analyze(document, cancellation));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail(document.Path, exception.Message);
            return null;
        }
    }

    private void Fail(string path, string message)
    {
        host.Error.WriteLine(PlainText.OneLine($"collab-rules: {path}: {message}"));
        report.AddFailure(path, message);
        _hasFailed = true;
    }

    private bool Fails(Diagnostic diagnostic) => diagnostic.Severity >= policy.LeastFailing && IsNewAndOpen(diagnostic);

    private static bool IsNewAndOpen(Diagnostic diagnostic) =>
        diagnostic.Suppression is null && diagnostic.BaselineState != BaselineState.Unchanged && !IsAboutARule(diagnostic);

    private static bool IsAboutARule(Diagnostic diagnostic) => diagnostic.Descriptor.Category == EngineDiagnostics.RuleFailed.Category;
}
