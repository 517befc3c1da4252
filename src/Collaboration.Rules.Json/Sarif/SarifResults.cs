using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Json.Sarif;

/// <summary>Makes the results of an analysis, in their order.</summary>
internal sealed class SarifResults(SarifOptions options)
{
    private readonly bool _enquote = options.Profile == SarifProfile.GitHub;

    /// <param name="analysis">The analysis.</param>
    /// <param name="beginning">The place of what has none.</param>
    public IEnumerable<SarifResult> Of(DocumentAnalysis analysis, SourceLocation beginning) =>
        analysis.Problems.Where(problem => problem.Id != ProblemKind.OfConfiguration).Select(Problem)
            .Concat(analysis.Result.Diagnostics.Where(IsShown).Select(diagnostic => Violation(diagnostic, beginning)))
            .Concat(options.Profile == SarifProfile.Full ? Outcomes(analysis, beginning) : [])
            .Order();

    /// <summary>The level of a severity.</summary>
    public static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };

    private static bool IsShown(Diagnostic diagnostic) => diagnostic.Severity != DiagnosticSeverity.Hidden && !SarifInvocation.IsAboutARule(diagnostic);

    private SarifResult Problem(InputProblem problem)
    {
        var title = ProblemKind.OfInput.FirstOrDefault(kind => kind.Id == problem.Id)?.Title ?? problem.Id;
        var message = SarifMessage.Of(SarifMessages.Default, SarifMessage.Quoting(title, problem.Message), null, _enquote);
        return new(problem.Id, SarifMessages.Kind(OutcomeKind.Violation), Level(problem.Severity), message, problem.Location);
    }

    private SarifResult Violation(Diagnostic diagnostic, SourceLocation beginning)
    {
        var message = SarifMessage.Of(SarifMessages.Default, diagnostic.Descriptor.Message.Parts(diagnostic.Finding.Arguments), diagnostic.Scope, _enquote);
        return new(diagnostic.Id, SarifMessages.Kind(OutcomeKind.Violation), Level(diagnostic.Severity), message, diagnostic.Location ?? beginning)
        {
            Subject = diagnostic.Subject,
            Evidence = diagnostic.Finding.Evidence,
            Fingerprint = diagnostic.Fingerprint,
            Suppression = diagnostic.Suppression,
            BaselineState = diagnostic.BaselineState ?? BaselineState.New,
            Measurement = diagnostic.Finding.Measurement,
            Phase = diagnostic.Scope,
        };
    }

    private IEnumerable<SarifResult> Outcomes(DocumentAnalysis analysis, SourceLocation beginning)
    {
        var path = ArtifactPath.Of(analysis.Document.Path, options.Root).Name;
        foreach (var outcome in analysis.Result.Outcomes)
        {
            if (outcome.Kind == OutcomeKind.Violation) continue;
            var place = outcome.Subject is { } subject ? analysis.Document.Snapshot.LocationOf(subject) : null;
            yield return new(outcome.RuleId, SarifMessages.Kind(outcome.Kind), "none", SarifMessages.Of(outcome, path, _enquote), place ?? beginning)
            {
                Subject = outcome.Subject,
                Phase = outcome.Scope,
                Missing = [.. outcome.Missing],
            };
        }
    }
}
