using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Research.Assessing;
using Collaboration.Rules.Research.Reading;
using Collaboration.Rules.Research.Studies;

namespace Collaboration.Rules.Research.Tests.Studies;

public sealed class CoOccurrenceCounterTests
{
    [Fact]
    public void Row_KnownTable_HasTheKnownFigures()
    {
        var row = new CoOccurrenceRow("A", "B", Both: 20, OnlyFirst: 10, OnlySecond: 30, Neither: 40);

        Assert.Equal(20 / 60.0, row.Jaccard!.Value, 12);
        Assert.Equal(20.0 * 100 / (30 * 50), row.Lift!.Value, 12);
        Assert.Equal(500 / Math.Sqrt(30.0 * 70 * 50 * 50), row.Phi!.Value, 12);
        Assert.Equal(100, row.Assessed);
    }

    [Fact]
    public void Row_NeitherEverFound_HasNoFigures()
    {
        var row = new CoOccurrenceRow("A", "B", 0, 0, 0, 7);

        Assert.Equal((null, null, null, 1.0), (row.Jaccard, row.Lift, row.Phi, row.PValue));
    }

    [Fact]
    public async Task Rows_SampleData_AgreeWithCountingPairByPair()
    {
        var counter = new CoOccurrenceCounter();
        var assessments = await CaseAssessor.Default.AssessAsync(CaseFiles.ReadAsync(SampleFiles.Data)).ToListAsync();
        foreach (var assessment in assessments) counter.Add(assessment);

        Assert.NotEmpty(counter.Rows);
        Assert.All(counter.Rows, row => Assert.Equal(CountedOneByOne(assessments, row), (row.Both, row.OnlyFirst, row.OnlySecond, row.Neither)));
        Assert.Contains(counter.Rows, row => row.Both > 0);
    }

    private static (long, long, long, long) CountedOneByOne(List<CaseAssessment> assessments, CoOccurrenceRow row)
    {
        var kinds = assessments.Select(assessment => (First: KindOf(assessment, row.First), Second: KindOf(assessment, row.Second))).ToList();
        return (Count(true, true), Count(true, false), Count(false, true), Count(false, false));

        long Count(bool first, bool second) => kinds.Count(pair => pair == (Wanted(first), Wanted(second)));

        static OutcomeKind Wanted(bool isViolated) => isViolated ? OutcomeKind.Violation : OutcomeKind.Clear;
    }

    private static OutcomeKind KindOf(CaseAssessment assessment, string rule) => assessment.Verdicts.Single(verdict => verdict.RuleId == rule).Kind;
}
