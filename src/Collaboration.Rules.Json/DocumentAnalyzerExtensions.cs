using Collaboration.Rules.Analysis;

namespace Collaboration.Rules.Json;

/// <summary>Analyses documents as they were read.</summary>
public static class DocumentAnalyzerExtensions
{
    /// <summary>Analyses the sound facts of a document; what is wrong with the document stays in its problems.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="analyzer"/> or <paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a phase that the document does not record.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static AnalysisResult Analyze(
        this CollaborationAnalyzer analyzer, CollaborationDocument document, AnalysisOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(document);
        return analyzer.Analyze(document.Snapshot, options, cancellation);
    }
}
