using Collaboration.Rules.Research.Reading;
using Collaboration.Rules.Research.Statistics;
using Collaboration.Rules.Research.Studies;

namespace Collaboration.Rules.Research.Tables;

/// <summary>The tables of a study, with names of columns that stay.</summary>
/// <remarks>Words of outcomes and severities are as the tool has them: <c>violation</c>, <c>clear</c>, <c>notApplicable</c>, <c>notAssessed</c>.</remarks>
public static class ResearchTables
{
    /// <summary>A row for each collaboration, rule, phase and subject.</summary>
    /// <param name="attributes">The attributes of cases that get a column, called by their names; those of profiles when null.</param>
    public static Table<OutcomeRow> Outcomes(IEnumerable<string>? attributes = null) => new([
        .. Case<OutcomeRow>(row => row.Case, attributes),
        TableColumn<OutcomeRow>.Text("phase", row => row.Outcome.Scope),
        TableColumn<OutcomeRow>.Text("rule", row => row.Outcome.RuleId),
        TableColumn<OutcomeRow>.Text("subject_kind", row => row.Outcome.Subject?.Kind),
        TableColumn<OutcomeRow>.Text("subject", row => row.Outcome.Subject?.Id),
        TableColumn<OutcomeRow>.Text("outcome", row => Word(row.Outcome.Kind)),
        TableColumn<OutcomeRow>.Text("severity", row => row.Finding is { } finding ? Word(finding.Severity) : null),
        TableColumn<OutcomeRow>.Whole("findings", row => row.Findings),
        TableColumn<OutcomeRow>.Number("value", row => row.Finding?.Finding.Measurement?.Value),
        TableColumn<OutcomeRow>.Number("threshold", row => row.Finding?.Finding.Measurement?.Threshold),
        TableColumn<OutcomeRow>.Text("unit", row => row.Finding?.Finding.Measurement?.Unit),
        TableColumn<OutcomeRow>.Text("missing", row => row.Outcome.Missing.Count == 0 ? null : string.Join("; ", row.Outcome.Missing)),
    ]);

    /// <summary>A row for each collaboration, measure, phase and subject.</summary>
    /// <param name="attributes">The attributes of cases that get a column, called by their names; those of profiles when null.</param>
    public static Table<MeasurementRow> Measures(IEnumerable<string>? attributes = null) => new([
        .. Case<MeasurementRow>(row => row.Case, attributes),
        TableColumn<MeasurementRow>.Text("phase", row => row.Row.Phase),
        TableColumn<MeasurementRow>.Text("measure", row => row.Row.Measure.Name),
        TableColumn<MeasurementRow>.Text("subject", row => row.Row.Value?.Subject),
        TableColumn<MeasurementRow>.Number("value", row => row.Row.Value?.Value),
        TableColumn<MeasurementRow>.Text("unit", row => row.Row.Measure.Unit),
        TableColumn<MeasurementRow>.Whole("part", row => row.Row.Value?.Part),
        TableColumn<MeasurementRow>.Whole("whole", row => row.Row.Value?.Whole),
        TableColumn<MeasurementRow>.Text("coverage", row => Word(row.Row.Coverage)),
        TableColumn<MeasurementRow>.Text("failure", row => row.Row.Failure),
    ]);

    /// <summary>A row for each rule and group, with the interval of its share.</summary>
    public static Table<PrevalenceRow> Prevalence(double confidence = 0.95) => new([
        TableColumn<PrevalenceRow>.Text("rule", row => row.RuleId),
        TableColumn<PrevalenceRow>.Text("group", row => row.Group),
        .. Counts<PrevalenceRow>(row => row, confidence),
    ]);

    /// <summary>A row for each value of a setting, with the interval of the share.</summary>
    public static Table<SweepRow> Sweep(double confidence = 0.95) => new([
        TableColumn<SweepRow>.Text("rule", row => row.Prevalence.RuleId),
        TableColumn<SweepRow>.Number("value", row => row.Value),
        .. Counts<SweepRow>(row => row.Prevalence, confidence),
        TableColumn<SweepRow>.Whole("subjects", row => row.Subjects),
    ]);

    /// <summary>A row for each two rules.</summary>
    public static Table<CoOccurrenceRow> CoOccurrence() => new([
        TableColumn<CoOccurrenceRow>.Text("first", row => row.First),
        TableColumn<CoOccurrenceRow>.Text("second", row => row.Second),
        TableColumn<CoOccurrenceRow>.Whole("assessed", row => row.Assessed),
        TableColumn<CoOccurrenceRow>.Whole("both", row => row.Both),
        TableColumn<CoOccurrenceRow>.Whole("only_first", row => row.OnlyFirst),
        TableColumn<CoOccurrenceRow>.Whole("only_second", row => row.OnlySecond),
        TableColumn<CoOccurrenceRow>.Whole("neither", row => row.Neither),
        TableColumn<CoOccurrenceRow>.Number("jaccard", row => row.Jaccard),
        TableColumn<CoOccurrenceRow>.Number("lift", row => row.Lift),
        TableColumn<CoOccurrenceRow>.Number("phi", row => row.Phi),
        TableColumn<CoOccurrenceRow>.Number("p_value", row => row.PValue),
    ]);

    /// <summary>A row for each rule of a comparison.</summary>
    public static Table<RuleDifference> RuleDifferences() => new([
        TableColumn<RuleDifference>.Text("rule", row => row.RuleId),
        TableColumn<RuleDifference>.Whole("violated_first", row => row.ViolatedFirst),
        TableColumn<RuleDifference>.Whole("assessed_first", row => row.AssessedFirst),
        TableColumn<RuleDifference>.Whole("violated_second", row => row.ViolatedSecond),
        TableColumn<RuleDifference>.Whole("assessed_second", row => row.AssessedSecond),
        TableColumn<RuleDifference>.Number("difference", row => row.Difference),
        .. Ends<RuleDifference>(row => row.Interval),
        TableColumn<RuleDifference>.Number("p_value", row => row.PValue),
        TableColumn<RuleDifference>.Number("p_adjusted", row => row.AdjustedPValue),
    ]);

    /// <summary>A row for each measure of a comparison.</summary>
    public static Table<MeasureDifference> MeasureDifferences() => new([
        TableColumn<MeasureDifference>.Text("measure", row => row.Measure),
        TableColumn<MeasureDifference>.Whole("count_first", row => row.CountFirst),
        TableColumn<MeasureDifference>.Whole("count_second", row => row.CountSecond),
        TableColumn<MeasureDifference>.Number("median_first", row => row.MedianFirst),
        TableColumn<MeasureDifference>.Number("median_second", row => row.MedianSecond),
        TableColumn<MeasureDifference>.Number("shift", row => row.Shift?.Estimate),
        .. Ends<MeasureDifference>(row => row.Shift?.Interval),
        TableColumn<MeasureDifference>.Number("p_value", row => row.Shift?.PValue),
        TableColumn<MeasureDifference>.Number("p_adjusted", row => row.AdjustedPValue),
    ]);

    private static IEnumerable<TableColumn<TRow>> Case<TRow>(Func<TRow, CollaborationCase> subject, IEnumerable<string>? attributes) =>
    [
        TableColumn<TRow>.Text("collaboration", row => subject(row).Name),
        TableColumn<TRow>.Text("source", row => subject(row).Source),
        .. (attributes ?? CaseAttributes.Names).Select(name => TableColumn<TRow>.Text(name, row => subject(row).Attributes.GetValueOrDefault(name))),
    ];

    private static IEnumerable<TableColumn<TRow>> Counts<TRow>(Func<TRow, PrevalenceRow> counts, double confidence) =>
    [
        TableColumn<TRow>.Whole("collaborations", row => counts(row).Collaborations),
        TableColumn<TRow>.Whole("assessed", row => counts(row).Assessed),
        TableColumn<TRow>.Whole("violated", row => counts(row).Violated),
        TableColumn<TRow>.Whole("not_assessed", row => counts(row).NotAssessed),
        TableColumn<TRow>.Whole("not_applicable", row => counts(row).NotApplicable),
        TableColumn<TRow>.Number("share", row => counts(row).Share),
        .. Ends<TRow>(row => counts(row).Interval(confidence)),
    ];

    private static IEnumerable<TableColumn<TRow>> Ends<TRow>(Func<TRow, Interval?> interval) =>
        [TableColumn<TRow>.Number("lower", row => interval(row)?.Lower), TableColumn<TRow>.Number("upper", row => interval(row)?.Upper)];

    private static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
