using Collaboration.Rules.Analysis;
using Collaboration.Rules.Measuring;
using Collaboration.Rules.Research.Reading;

namespace Collaboration.Rules.Research.Assessing;

/// <summary>A case together with what came of judging and measuring it. Immutable.</summary>
public sealed class CaseAssessment
{
    /// <summary>Puts a case and what came of it together.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CaseAssessment(CollaborationCase subject, AnalysisResult result, IReadOnlyList<MeasureRow>? measures = null)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(result);
        (Case, Result, Measures) = (subject, result, measures ?? []);
        Verdicts = [.. result.Outcomes.GroupBy(outcome => outcome.RuleId, StringComparer.Ordinal).Select(outcomes => new RuleVerdict(outcomes.Key, RuleVerdict.Of(outcomes)))];
    }

    /// <summary>What was looked at.</summary>
    public CollaborationCase Case { get; }

    /// <summary>The diagnostics and outcomes.</summary>
    public AnalysisResult Result { get; }

    /// <summary>What was measured; empty where nothing was to be.</summary>
    public IReadOnlyList<MeasureRow> Measures { get; }

    /// <summary>What each rule says of the case as a whole, by id; a rule that was turned off says nothing.</summary>
    public IReadOnlyList<RuleVerdict> Verdicts { get; }
}
