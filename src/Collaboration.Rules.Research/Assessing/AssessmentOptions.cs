using Collaboration.Rules.Analysis;
using Collaboration.Rules.Measuring;

namespace Collaboration.Rules.Research.Assessing;

/// <summary>How each case of a study is looked at. Immutable.</summary>
public sealed record AssessmentOptions
{
    /// <summary>Each phase in turn, every setting at its default, no date, no measures.</summary>
    public static AssessmentOptions Default { get; } = new();

    /// <summary>How facts are judged.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public AnalysisOptions Analysis
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = AnalysisOptions.Default;

    /// <summary>What is measured besides; null, the default, for nothing.</summary>
    public CollaborationMeasures? Measures { get; init; }
}
