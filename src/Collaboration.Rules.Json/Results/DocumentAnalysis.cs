using Collaboration.Rules.Analysis;
using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Json.Results;

/// <summary>A document together with what came of analysing its sound facts.</summary>
/// <param name="Document">The document, with its problems.</param>
/// <param name="Result">The diagnostics and outcomes.</param>
public sealed record DocumentAnalysis(CollaborationDocument Document, AnalysisResult Result)
{
    /// <summary>What is wrong with the document, and with what else the analysis was given for it: the document's own first, then by file and place.</summary>
    public IReadOnlyList<InputProblem> Problems { get; init; } = Document.Problems;

    /// <summary>The severities and settings by which it was analysed.</summary>
    public RuleConfiguration Configuration { get; init; } = RuleConfiguration.Default;

    /// <summary>Whether persons have pseudonyms in it. Then no output may show the text of the document, which names them.</summary>
    public bool IsPseudonymised { get; init; }

    /// <summary>The diagnostics that people are shown: all but those that a configuration keeps silent, in their order.</summary>
    public IEnumerable<Diagnostic> Shown => Result.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden);
}
