using Collaboration.Rules.Analysis;
using Collaboration.Rules.Json.Baselines;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Json.Driver;

/// <summary>Takes documents from their text to what is to be reported. Safe to share between threads.</summary>
/// <remarks>With a baseline, one driver stands for one run: of equal entries each is matched by one diagnostic of all documents together.</remarks>
public sealed class DocumentDriver
{
    private readonly CollaborationAnalyzer _analyzer;
    private readonly DriverOptions _options;
    private readonly BaselineComparison? _baseline;

    /// <summary>A driver of these rules.</summary>
    /// <param name="analyzer">The rules.</param>
    /// <param name="options">What to do with each document; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analyzer"/> is null.</exception>
    public DocumentDriver(CollaborationAnalyzer analyzer, DriverOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        (_analyzer, _options) = (analyzer, options ?? DriverOptions.Default);
        if (_options.Baseline is { } baseline) _baseline = new(baseline, _options.Root);
    }

    /// <summary>What the baseline has of the documents analysed so far, and they no longer show; empty without a baseline.</summary>
    public IReadOnlyList<BaselineEntry> Absent => _baseline?.Absent ?? [];

    /// <summary>Analyses one document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a phase that the document does not record.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public DocumentAnalysis Analyze(CollaborationDocument document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var analysis = new DocumentAnalysis(document, _analyzer.Analyze(document, _options.Analysis, cancellation));
        return _baseline?.Apply(analysis) ?? analysis;
    }
}
