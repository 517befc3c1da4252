using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Json.Driver;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>What a run of <c>fix</c> is asked to do.</summary>
internal sealed record FixWish
{
    public required CollaborationAnalyzer Analyzer { get; init; }

    public required DriverOptions Driver { get; init; }

    /// <summary>The rules whose diagnostics are fixed; empty for all.</summary>
    public required IReadOnlySet<string> Rules { get; init; }

    public required bool IsDryRun { get; init; }

    /// <summary>Which of several remedies is applied, from 1; 0 for none of several.</summary>
    public required int Choice { get; init; }

    public required DiagnosticSeverity LeastFailing { get; init; }

    /// <summary>How the document at a path is judged, by its own configuration.</summary>
    public AnalysisOptions AnalysisOf(string path) =>
        Driver.Analysis with { Configuration = Driver.Configuration?.For(path) ?? Driver.Analysis.Configuration };

    public static bool IsAboutARule(Diagnostic diagnostic) => diagnostic.Descriptor.Category == EngineDiagnostics.RuleFailed.Category;

    public bool Covers(Diagnostic diagnostic) => diagnostic is { Suppression: null, Severity: > DiagnosticSeverity.Hidden } && (Rules.Count == 0 || Rules.Contains(diagnostic.Id));
}
