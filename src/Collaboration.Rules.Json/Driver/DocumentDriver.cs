using Collaboration.Rules.Analysis;
using Collaboration.Rules.Json.Baselines;
using Collaboration.Rules.Json.Pseudonyms;
using Collaboration.Rules.Json.Results;
using Collaboration.Rules.Json.Suppressions;

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
    public IReadOnlyList<BaselineEntry> Absent =>
        [.. (_baseline?.Absent ?? []).Select(entry => _options.Pseudonymise ? entry.Withheld() : entry)];

    /// <summary>Analyses one document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a phase that the document does not record.</exception>
    /// <exception cref="IOException">The file of suppressions beside the document cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file of suppressions beside the document may not be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public DocumentAnalysis Analyze(CollaborationDocument document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var configuration = _options.Configuration?.For(document.Path) ?? _options.Analysis.Configuration;
        var result = _analyzer.Analyze(document, _options.Analysis with { Configuration = configuration }, cancellation);
        var analysis = new DocumentAnalysis(document, result)
        {
            Configuration = configuration,
            Problems = InputProblems.InOrder(document.Path, [.. document.Problems, .. configuration.Problems]),
        };
        analysis = SuppressionStage.Apply(analysis, _analyzer.Rules, _options);
        analysis = _baseline?.Apply(analysis) ?? analysis;
        return _options.Pseudonymise ? PseudonymStage.Apply(analysis) : analysis;
    }
}
