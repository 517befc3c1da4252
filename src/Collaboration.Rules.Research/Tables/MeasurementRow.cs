using Collaboration.Rules.Measuring;
using Collaboration.Rules.Research.Assessing;
using Collaboration.Rules.Research.Reading;

namespace Collaboration.Rules.Research.Tables;

/// <summary>One measure of one subject of one collaboration: a row of a tidy table.</summary>
/// <param name="Case">The collaboration.</param>
/// <param name="Row">The measure, the phase, the subject and the value.</param>
public sealed record MeasurementRow(CollaborationCase Case, MeasureRow Row)
{
    /// <summary>A row for each value, in the order of measures.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static IEnumerable<MeasurementRow> Of(CaseAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment.Measures.Select(row => new MeasurementRow(assessment.Case, row));
    }
}
