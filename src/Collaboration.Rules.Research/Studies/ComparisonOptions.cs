using Collaboration.Rules.Research.Statistics;

namespace Collaboration.Rules.Research.Studies;

/// <summary>How groups or phases are compared. Immutable.</summary>
public sealed record ComparisonOptions
{
    /// <summary>Intervals of 95 %, p-values adjusted by Holm, measures of several subjects by their mean.</summary>
    public static ComparisonOptions Default { get; } = new();

    /// <summary>How often intervals hold the true difference, above 0 and below 1; 0.95 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of its range.</exception>
    public double Confidence
    {
        get;
        init => field = value > 0 && value < 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence lies between 0 and 1, such as 0.95.");
    } = 0.95;

    /// <summary>How p-values are adjusted for the number of rules, and for that of measures; by Holm unless set.</summary>
    public PValueAdjustment Adjustment { get; init; }

    /// <summary>What the values of a measure for several subjects, and in several phases, become; their mean unless set.</summary>
    public SubjectSummary Summary { get; init; }
}
