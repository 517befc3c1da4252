using System.Globalization;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Measuring;
using Collaboration.Rules.Research.Assessing;
using Collaboration.Rules.Research.Reading;
using Collaboration.Rules.Research.Studies;
using Collaboration.Rules.Research.Tables;
using CsvHelper;

namespace Collaboration.Rules.Research.Tests.Tables;

public sealed class CsvTableTests : IDisposable
{
    private static readonly Table<(string? Text, double? Number)> Pairs = new(
        [TableColumn<(string? Text, double? Number)>.Text("text", row => row.Text), TableColumn<(string? Text, double? Number)>.Number("number", row => row.Number)]);

    private readonly SampleFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("  @SUM(A1)", "'  @SUM(A1)")]
    [InlineData("-2", "'-2")]
    [InlineData("\uFF0B1", "'\uFF0B1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData(null, "")]
    public void Write_Text_IsQuotedAndHarmless(string? text, string expected) => Assert.Equal($"text,number\r\n{expected},1.5\r\n", Written((text, 1.5)));

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(-2.5e-300, "-2.5E-300")]
    [InlineData(1234567.25, "1234567.25")]
    [InlineData(double.NaN, "")]
    [InlineData(double.PositiveInfinity, "")]
    public void Write_Number_ReadsBackExactlyInAnyCulture(double number, string expected) => Assert.Equal($"text,number\r\na,{expected}\r\n", Written(("a", number)));

    [Fact]
    public async Task Outcomes_SampleData_HasARowForEachOutcome()
    {
        var path = Path.Combine(_files.Folder, "outcomes.csv");
        var assessments = CaseAssessor.Default.AssessAsync(CaseFiles.ReadAsync(SampleFiles.Data));

        var count = await ResearchTables.Outcomes().WriteCsvAsync(path, assessments.SelectMany(OutcomeRow.Of));

        var rows = Rows(path);
        var expected = await CaseFiles.ReadAsync(SampleFiles.Data).Select(subject => (long)CollaborationAnalyzer.Default.Analyze(subject.Snapshot).Outcomes.Count).SumAsync();
        Assert.Equal((expected, expected), (count, rows.Count));
        var powerless = rows.First(row => row["collaboration"] == "eec-council-1958" && row["outcome"] == "violation");
        Assert.Equal(("CR0403", "commission-proposals", "treaty"), (powerless["rule"], powerless["subject"], powerless["kind"].ToLowerInvariant()));
        Assert.All(rows.Where(row => row["value"].Length > 0), row => Assert.True(double.TryParse(row["threshold"], CultureInfo.InvariantCulture, out _)));
    }

    [Fact]
    public async Task Measures_Council_HasThePowersOfTheTextbook()
    {
        var path = Path.Combine(_files.Folder, "measures.csv");
        var assessor = new CaseAssessor(CollaborationAnalyzer.Default, new() { Measures = CollaborationMeasures.Default });

        await ResearchTables.Measures([]).WriteCsvAsync(
            path, assessor.AssessAsync(CaseFiles.ReadAsync(Path.Combine(SampleFiles.Data, "eec-council-1958.json"))).SelectMany(MeasurementRow.Of));

        var powers = Rows(path).Where(row => row["measure"] == "voting-power").Select(row => double.Parse(row["value"], CultureInfo.InvariantCulture)).Order();
        Assert.Equal([0, 3 / 21.0, 3 / 21.0, 5 / 21.0, 5 / 21.0, 5 / 21.0], powers, (one, other) => Math.Abs(one - other) < 1e-9);
    }

    [Fact]
    public async Task Write_AMillionRows_HoldsNone()
    {
        var rows = Enumerable.Range(0, 1_000_000).Select(i => ((string?)"a collaboration with a name", (double?)i)).ToAsyncEnumerable();
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var count = await Pairs.WriteCsvAsync(Path.Combine(_files.Folder, "many.csv"), rows);

        Assert.Equal(1_000_000, count);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 5_000_000);
    }

    [Fact]
    public async Task Tables_OfStudies_WriteTheirFigures()
    {
        var path = Path.Combine(_files.Folder, "prevalence.csv");

        await ResearchTables.Prevalence().WriteCsvAsync(path, [new PrevalenceRow("CR0001", "x", 1, 3, 2, 1)]);

        Assert.Equal(
            "rule,group,collaborations,assessed,violated,not_assessed,not_applicable,share,lower,upper\r\nCR0001,x,7,4,1,2,1,0.25,0.045587", File.ReadAllText(path)[..123]);
    }

    [Fact]
    public void Table_TwoColumnsOfOneName_AreRefused() =>
        Assert.Throws<ArgumentException>(() => ResearchTables.Outcomes(["phase"]));

    private static string Written((string?, double?) row)
    {
        using var text = new StringWriter();
        using (var csv = new CsvTableWriter<(string? Text, double? Number)>(Pairs, text)) csv.Write(row);
        return text.ToString();
    }

    private static List<IDictionary<string, string>> Rows(string path)
    {
        using var reader = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        return [.. reader.GetRecords<dynamic>().Select(row => ((IDictionary<string, object>)row).ToDictionary(cell => cell.Key, cell => (string)cell.Value))];
    }
}
