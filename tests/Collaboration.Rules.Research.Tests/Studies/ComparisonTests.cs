using Collaboration.Rules.Measuring;
using Collaboration.Rules.Research.Assessing;
using Collaboration.Rules.Research.Reading;
using Collaboration.Rules.Research.Statistics;
using Collaboration.Rules.Research.Studies;

namespace Collaboration.Rules.Research.Tests.Studies;

public sealed class ComparisonTests
{
    private static readonly CaseAssessor Assessor = new(new([Cases.Rule]), new() { Measures = CollaborationMeasures.Default });

    [Fact]
    public void Groups_KnownCounts_GiveFishersTestAndNewcombesInterval()
    {
        var comparison = new GroupComparison("group", "x", "y");
        foreach (var (group, dominated, shared) in new[] { ("x", 9, 1), ("y", 3, 7), ("z", 4, 4) })
        {
            for (var i = 0; i < dominated; i++) comparison.Add(Assessor.Assess(Cases.Giving($"{i}", 0.9m, group)));
            for (var i = 0; i < shared; i++) comparison.Add(Assessor.Assess(Cases.Giving($"{i}", 0.5m, group)));
        }

        var row = Assert.Single(comparison.Rules);

        Assert.Equal((9L, 10L, 3L, 10L, 8L), (row.ViolatedFirst, row.AssessedFirst, row.ViolatedSecond, row.AssessedSecond, comparison.LeftOut));
        Assert.Equal(0.6, row.Difference!.Value, 12);
        Assert.Equal((0.1705, 0.8090), (Math.Round(row.Interval!.Value.Lower, 4), Math.Round(row.Interval!.Value.Upper, 4)));
        Assert.Equal(FisherExactTest.TwoSided(9, 1, 3, 7), row.PValue);
        Assert.Equal(row.PValue, row.AdjustedPValue);
    }

    [Fact]
    public void Groups_Measures_CompareOneValueForEachCollaboration()
    {
        var comparison = new GroupComparison("group", "x", "y", new() { Summary = SubjectSummary.Maximum });
        foreach (var share in new[] { 0.9m, 0.8m, 0.7m }) comparison.Add(Assessor.Assess(Cases.Giving("1", share, "x")));
        foreach (var share in new[] { 0.55m, 0.6m, 0.65m }) comparison.Add(Assessor.Assess(Cases.Giving("1", share, "y")));

        var row = comparison.Measures.Single(measure => measure.Measure == "resource-share");

        Assert.Equal((3, 3), (row.CountFirst, row.CountSecond));
        Assert.Equal(0.8, row.MedianFirst!.Value, 12);
        Assert.Equal(0.6, row.MedianSecond!.Value, 12);
        Assert.Equal(0.1, row.Shift!.PValue, 12);
        Assert.Equal(0.2, row.Shift.Estimate, 12);
        Assert.True(row.AdjustedPValue >= row.Shift.PValue);
    }

    [Fact]
    public void Groups_OneNeverAssessed_HasNoDifference()
    {
        var comparison = new GroupComparison("group", "x", "y");
        comparison.Add(Assessor.Assess(Cases.Giving("1", 0.9m, "x")));

        var row = Assert.Single(comparison.Rules);

        Assert.Equal((null, null, null), (row.Difference, row.PValue, row.AdjustedPValue));
    }

    [Fact]
    public void Groups_TheSameTwice_AreRefused() => Assert.Throws<ArgumentException>(() => new GroupComparison("group", "x", "x"));

    [Fact]
    public void Phases_KnownChanges_GiveMcNemarsTest()
    {
        var comparison = new PhaseComparison();
        foreach (var (first, second, count) in new[] { (0.9m, 0.9m, 2), (0.9m, 0.5m, 7), (0.5m, 0.9m, 1), (0.5m, 0.5m, 11) })
            for (var i = 0; i < count; i++) comparison.Add(new(Assessor.Assess(Cases.Giving("1", first)), Assessor.Assess(Cases.Giving("1", second))));
        comparison.Add(new(Assessor.Assess(Cases.Unknown("1")), Assessor.Assess(Cases.Giving("1", 0.9m))));

        var row = Assert.Single(comparison.Rules);

        Assert.Equal((9L, 21L, 3L, 21L), (row.ViolatedFirst, row.AssessedFirst, row.ViolatedSecond, row.AssessedSecond));
        Assert.Equal((7L, 1L), row.Changed);
        Assert.Equal(0.0703, row.PValue!.Value, 4);
        Assert.True(row.Interval!.Value.Contains(row.Difference!.Value));
    }

    [Fact]
    public async Task Phases_HeathrowTerminal5_CountsRulesThatCouldTellInBoth()
    {
        var comparison = new PhaseComparison();
        var pairs = await CaseAssessor.Default.AssessPhasesAsync(CaseFiles.ReadAsync(SampleFiles.Data), "P1", "P2").ToListAsync();
        foreach (var pair in pairs) comparison.Add(pair);

        var inBoth = pairs.Single().First.Verdicts.Where(verdict => verdict.IsAssessed).Select(verdict => verdict.RuleId)
            .Intersect(pairs.Single().Second.Verdicts.Where(verdict => verdict.IsAssessed).Select(verdict => verdict.RuleId));
        Assert.NotEmpty(inBoth);
        Assert.Equal(inBoth, comparison.Rules.Where(row => row.AssessedFirst == 1).Select(row => row.RuleId));
        Assert.All(comparison.Rules, row => Assert.Equal(row.AssessedFirst == 0 ? null : 1.0, row.AdjustedPValue));
    }
}
