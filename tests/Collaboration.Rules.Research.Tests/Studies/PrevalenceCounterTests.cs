using Collaboration.Rules.Analysis;
using Collaboration.Rules.Research.Assessing;
using Collaboration.Rules.Research.Reading;
using Collaboration.Rules.Research.Studies;

namespace Collaboration.Rules.Research.Tests.Studies;

public sealed class PrevalenceCounterTests
{
    [Fact]
    public void Rows_EveryKindOfOutcome_OnlyAssessedOnesAreTheDenominator()
    {
        var counter = new PrevalenceCounter();
        foreach (var subject in new[] { Cases.Giving("1", 0.9m), Cases.Giving("2", 0.5m), Cases.Giving("3", 0.5m), Cases.Unknown("4"), Cases.Empty("5") })
            counter.Add(Cases.Assessed(subject));

        var row = Assert.Single(counter.Rows);

        Assert.Equal(new PrevalenceRow(Cases.RuleId, null, Violated: 1, Clear: 2, NotAssessed: 1, NotApplicable: 1), row);
        Assert.Equal((3L, 5L, 1 / 3.0), (row.Assessed, row.Collaborations, row.Share));
        Assert.Equal((0.0615, 0.7923), (Math.Round(row.Interval()!.Value.Lower, 4), Math.Round(row.Interval()!.Value.Upper, 4)));
    }

    [Fact]
    public void Rows_NothingAssessed_HasNoShare()
    {
        var counter = new PrevalenceCounter();
        counter.Add(Cases.Assessed(Cases.Unknown("1")));

        Assert.Null(counter.Rows.Single().Share);
        Assert.Null(counter.Rows.Single().Interval());
    }

    [Fact]
    public void Rows_ByGroup_CountsEachByItself()
    {
        var counter = new PrevalenceCounter("group");
        foreach (var subject in new[] { Cases.Giving("1", 0.9m, "x"), Cases.Giving("2", 0.5m, "x"), Cases.Giving("3", 0.9m, "y"), Cases.Giving("4", 0.9m) })
            counter.Add(Cases.Assessed(subject));

        Assert.Equal([(null, 1, 1), ("x", 1, 2), ("y", 1, 1)], counter.Rows.Select(row => (row.Group, (int)row.Violated, (int)row.Assessed)));
    }

    [Fact]
    public async Task AddAsync_SampleData_CountsAsTheAnalyzerDoes()
    {
        var (counter, oracle) = (new PrevalenceCounter(), new Prevalence());

        await counter.AddAsync(CaseAssessor.Default.AssessAsync(CaseFiles.ReadAsync(SampleFiles.Data)));
        await foreach (var subject in CaseFiles.ReadAsync(SampleFiles.Data)) oracle.Add(CollaborationAnalyzer.Default.Analyze(subject.Snapshot));

        Assert.Equal(
            oracle.Rules.Select(row => (row.RuleId, (long)row.Collaborations, (long)row.Assessed, (long)row.Violated)),
            counter.Rows.Select(row => (row.RuleId, row.Collaborations, row.Assessed, row.Violated)));
    }
}
