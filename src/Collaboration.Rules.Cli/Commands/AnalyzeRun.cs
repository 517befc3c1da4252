using Collaboration.Rules.Analysis;
using Collaboration.Rules.Cli.Input;
using Collaboration.Rules.Cli.Output;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json;
using Collaboration.Rules.Json.Driver;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>One run over many inputs. What cannot be analysed is named, and the others are analysed all the same.</summary>
internal sealed class AnalyzeRun(DriverOptions options, DiagnosticSeverity leastFailing, IAnalysisReport report, CliHost host)
{
    private readonly DocumentDriver _driver = new(CollaborationAnalyzer.Default, options);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly HashSet<InputProblem> _reported = [];
    private bool _hasFailed;
    private bool _hasFindings;

    /// <summary>Failures go before findings: a run that is not complete must not pass for one that is.</summary>
    public int ExitCode => _hasFailed ? Cli.ExitCode.Failed : _hasFindings ? Cli.ExitCode.Findings : Cli.ExitCode.Clean;

    public void Add(string path, CancellationToken cancellation) => Guarded(path, () =>
    {
        foreach (var file in DocumentInput.Expand(path))
            if (_read.Add(DocumentInput.Identity(file))) Guarded(file, () => AddFile(file, cancellation));
    });

    private void AddFile(string file, CancellationToken cancellation)
    {
        foreach (var document in DocumentInput.Read(file, host.In)) AddDocument(document, cancellation);
    }

    private void AddDocument(CollaborationDocument document, CancellationToken cancellation)
    {
        if (options.Analysis.Scope.Phase is { } phase && document.Snapshot.Find<Phase>(phase) is null)
        {
            Fail(document.Path, UnknownPhase(document, phase));
            return;
        }

        var analysis = OnceForEachFile(_driver.Analyze(document, cancellation));
        report.Add(analysis);
        _hasFailed |= analysis.Result.Diagnostics.Any(IsAboutARule);
        _hasFindings |= analysis.Problems.Any(problem => problem.Severity >= leastFailing) || analysis.Result.Diagnostics.Any(Fails);
    }

    /// <summary>Many documents share a configuration; what is wrong in it is said with the first of them.</summary>
    private DocumentAnalysis OnceForEachFile(DocumentAnalysis analysis) => analysis with
    {
        Problems = [.. analysis.Problems.Where(problem => problem.Location.Path == analysis.Document.Path || _reported.Add(problem))],
    };

    private void Guarded(string path, Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fail(path, exception.Message);
        }
    }

    private void Fail(string path, string message)
    {
        host.Error.WriteLine($"collab-rules: {path}: {message}");
        report.AddFailure(path, message);
        _hasFailed = true;
    }

    private bool Fails(Diagnostic diagnostic) =>
        diagnostic.Severity >= leastFailing && diagnostic.Suppression is null && diagnostic.BaselineState != BaselineState.Unchanged && !IsAboutARule(diagnostic);

    private static bool IsAboutARule(Diagnostic diagnostic) => diagnostic.Descriptor.Category == EngineDiagnostics.RuleFailed.Category;

    private static string UnknownPhase(CollaborationDocument document, string phase)
    {
        var phases = string.Join(", ", document.Snapshot.Phases.Select(known => known.Id));
        return $"The document has no phase '{phase}'; {(phases.Length > 0 ? $"it has {phases}" : "it has none")}.";
    }
}
