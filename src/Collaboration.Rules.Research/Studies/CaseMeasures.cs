using Collaboration.Rules.Research.Assessing;

namespace Collaboration.Rules.Research.Studies;

/// <summary>One value of each measure for each collaboration.</summary>
internal static class CaseMeasures
{
    public static IEnumerable<(string Measure, double Value)> Of(CaseAssessment assessment, SubjectSummary summary) =>
        from row in assessment.Measures
        where row.Value?.Value is { } value && double.IsFinite(value)
        group row.Value!.Value!.Value by row.Measure.Name into values
        select (values.Key, Summarised([.. values.Order()], summary));

    public static double? Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? null : Summarised(sorted, SubjectSummary.Median);
    }

    private static double Summarised(double[] sorted, SubjectSummary summary) => summary switch
    {
        SubjectSummary.Mean => sorted.Average(),
        SubjectSummary.Median => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2,
        SubjectSummary.Minimum => sorted[0],
        _ => sorted[^1],
    };
}
