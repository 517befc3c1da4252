using Collaboration.Rules.Analysis;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Research.Reading;

namespace Collaboration.Rules.Research.Assessing;

/// <summary>Judges and measures the cases of a study. Immutable; shared by any number of threads.</summary>
public sealed class CaseAssessor
{
    private readonly CollaborationAnalyzer _analyzer;
    private readonly AssessmentOptions _options;

    /// <summary>An assessor by these rules.</summary>
    /// <param name="analyzer">The rules.</param>
    /// <param name="options">How; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analyzer"/> is null.</exception>
    public CaseAssessor(CollaborationAnalyzer analyzer, AssessmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        _analyzer = analyzer;
        _options = options ?? AssessmentOptions.Default;
        _options = _options with { Analysis = _options.Analysis with { WithOutcomes = true } };
    }

    /// <summary>An assessor by the rules that ship, with the defaults.</summary>
    public static CaseAssessor Default { get; } = new(CollaborationAnalyzer.Default);

    /// <summary>Judges and measures one case.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name a phase that the case does not record.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public CaseAssessment Assess(CollaborationCase subject, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Assess(subject, _options.Analysis, cancellation);
    }

    /// <summary>Judges and measures cases on all cores; what comes of them is in the order of the cases.</summary>
    /// <remarks>
    /// Cases are read only a little ahead of what is taken, so memory does not grow with their number. Where the options name a phase, cases
    /// that do not record it are passed over.
    /// </remarks>
    /// <param name="cases">The cases, read one by one.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null; thrown at once.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public IAsyncEnumerable<CaseAssessment> AssessAsync(IAsyncEnumerable<CollaborationCase> cases, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var phase = _options.Analysis.Scope.Phase;
        var assessed = phase is null ? cases : cases.Where(subject => Has(subject, phase));
        return CasesInOrder.OnAllCores(assessed, subject => Assess(subject, cancellation), cancellation);
    }

    /// <summary>Judges and measures two phases of each case; cases that do not record both are passed over.</summary>
    /// <remarks>Facts of no phase are part of both. Order and memory are as of <see cref="AssessAsync"/>.</remarks>
    /// <param name="cases">The cases, read one by one.</param>
    /// <param name="first">The id of a phase, such as <c>P1</c>.</param>
    /// <param name="second">The id of the phase that it is compared with.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null; thrown at once.</exception>
    /// <exception cref="ArgumentException"><paramref name="first"/> or <paramref name="second"/> is blank, or they are the same; thrown at once.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public IAsyncEnumerable<AssessedPair> AssessPhasesAsync(
        IAsyncEnumerable<CollaborationCase> cases, string first, string second, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentException.ThrowIfNullOrWhiteSpace(first);
        ArgumentException.ThrowIfNullOrWhiteSpace(second);
        if (first == second) throw new ArgumentException($"Both phases are '{first}'; name two.", nameof(second));
        return CasesInOrder.OnAllCores(cases.Where(subject => Has(subject, first) && Has(subject, second)), Pair, cancellation);

        AssessedPair Pair(CollaborationCase subject) => new(In(subject, first), In(subject, second));

        CaseAssessment In(CollaborationCase subject, string phase) =>
            Assess(subject, _options.Analysis with { Scope = AnalysisScope.Only(phase) }, cancellation);
    }

    private static bool Has(CollaborationCase subject, string phase) => subject.Snapshot.Find<Phase>(phase) is not null;

    private CaseAssessment Assess(CollaborationCase subject, AnalysisOptions options, CancellationToken cancellation) => new(
        subject, _analyzer.Analyze(subject.Snapshot, options, cancellation), _options.Measures?.Evaluate(subject.Snapshot, options, cancellation));
}
