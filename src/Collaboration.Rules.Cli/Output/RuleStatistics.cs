using System.Globalization;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Json.Results;

namespace Collaboration.Rules.Cli.Output;

/// <summary>What each rule took and what came of it, as a table at the end.</summary>
/// <remarks>
/// A step that several rules need runs once: its time is divided evenly among them, its rows count for each. So the times add up to the
/// whole, and the rows say what a rule rests on.
/// </remarks>
internal sealed class RuleStatistics(TextWriter writer) : IAnalysisReport, IStepObserver
{
    private const int Width = 16;
    private readonly SortedDictionary<string, Row> _rows = new(StringComparer.Ordinal);

    public void Observe(in StepMeasurement step)
    {
        foreach (var id in step.RuleIds)
        {
            var row = Of(id);
            row.Time += step.Elapsed / step.RuleIds.Count;
            if (step.RuleIds.Count > 1) row.SharedTime += step.Elapsed / step.RuleIds.Count;
            row.RowsIn += step.RowsIn;
            row.RowsOut += step.RowsOut;
        }
    }

    public void Add(DocumentAnalysis analysis)
    {
        foreach (var outcome in analysis.Result.Outcomes) Of(outcome.RuleId).Outcomes[(int)outcome.Kind]++;
    }

    public void AddFailure(string path, string message)
    {
    }

    public void Dispose()
    {
        writer.WriteLine(Line("rule", "time ms", "shared ms", "rows in", "rows out", "violations", "clear", "not assessed", "not applicable"));
        foreach (var (id, row) in _rows.OrderByDescending(pair => pair.Value.Time)) writer.WriteLine(Line(id, row));
        var total = _rows.Values.Aggregate(TimeSpan.Zero, (sum, row) => sum + row.Time);
        writer.WriteLine(Line("all", Milliseconds(total)).TrimEnd());
        writer.WriteLine("A step that several rules share runs once: its time is divided evenly among them ('shared ms', within 'time ms'); its rows count for each.");
    }

    private static string Line(string id, Row row) => Line(
        id,
        Milliseconds(row.Time),
        Milliseconds(row.SharedTime),
        Number(row.RowsIn),
        Number(row.RowsOut),
        Number(row[OutcomeKind.Violation]),
        Number(row[OutcomeKind.Clear]),
        Number(row[OutcomeKind.NotAssessed]),
        Number(row[OutcomeKind.NotApplicable]));

    private static string Line(string id, params IEnumerable<string> cells) => $"{id,-8}{string.Concat(cells.Select(cell => cell.PadLeft(Width)))}";

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("F2", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private Row Of(string id)
    {
        if (!_rows.TryGetValue(id, out var row)) _rows.Add(id, row = new());
        return row;
    }

    private sealed class Row
    {
        public TimeSpan Time { get; set; }

        public TimeSpan SharedTime { get; set; }

        public long RowsIn { get; set; }

        public long RowsOut { get; set; }

        public int[] Outcomes { get; } = new int[Enum.GetValues<OutcomeKind>().Length];

        public int this[OutcomeKind kind] => Outcomes[(int)kind];
    }
}
