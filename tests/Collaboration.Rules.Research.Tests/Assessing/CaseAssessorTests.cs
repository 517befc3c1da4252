using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Measuring;
using Collaboration.Rules.Research.Assessing;
using Collaboration.Rules.Research.Reading;

namespace Collaboration.Rules.Research.Tests.Assessing;

public sealed class CaseAssessorTests
{
    [Fact]
    public async Task AssessAsync_ManyCases_KeepsEachResultWithItsCase()
    {
        var cases = Enumerable.Range(0, 500).Select(i => Cases.Giving($"{i}", i % 3 == 0 ? 0.9m : 0.5m));

        var assessed = await new CaseAssessor(new([Cases.Rule])).AssessAsync(cases.ToAsyncEnumerable()).ToListAsync();

        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"{i}"), assessed.Select(assessment => assessment.Case.Name));
        Assert.All(assessed, assessment => Assert.Equal(int.Parse(assessment.Case.Name) % 3 == 0, assessment.Verdicts.Single().IsViolated));
    }

    [Fact]
    public async Task AssessAsync_ResultsNotTaken_ReadsOnlyALittleAhead()
    {
        var read = 0;
        var cases = Enumerable.Range(0, 100_000).Select(i => Cases.Giving($"{read = i}", 0.5m)).ToAsyncEnumerable();

        await foreach (var assessment in new CaseAssessor(new([Cases.Rule])).AssessAsync(cases))
        {
            Assert.InRange(read, 0, (Environment.ProcessorCount * 8) + 1);
            break;
        }
    }

    [Fact]
    public async Task AssessAsync_ReadingFails_GivesTheResultsBeforeItFirst()
    {
        var names = new List<string>();

        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var assessment in CaseAssessor.Default.AssessAsync(Failing())) names.Add(assessment.Case.Name);
        });

        Assert.Equal(["1", "2"], names);
    }

    [Fact]
    public async Task AssessAsync_OnePhase_PassesOverCasesWithoutIt()
    {
        var assessor = new CaseAssessor(CollaborationAnalyzer.Default, new() { Analysis = new() { Scope = AnalysisScope.Only("P1") } });

        var assessed = await assessor.AssessAsync(CaseFiles.ReadAsync(SampleFiles.Data)).ToListAsync();

        Assert.Equal("heathrow-t5", Assert.Single(assessed).Case.Name);
    }

    [Fact]
    public async Task AssessPhasesAsync_SampleData_GivesTheTwoPhasesOfTheOneThatHasThem()
    {
        var assessor = new CaseAssessor(CollaborationAnalyzer.Default, new() { Measures = CollaborationMeasures.Default });

        var pair = await assessor.AssessPhasesAsync(CaseFiles.ReadAsync(SampleFiles.Data), "P1", "P2").SingleAsync();

        Assert.True(pair.Second.Result.Diagnostics.Count > pair.First.Result.Diagnostics.Count);
        Assert.All(pair.First.Measures, row => Assert.Equal("P1", row.Phase));
    }

    [Fact]
    public void Verdict_SeveralSubjects_IsTheGravestThatIsKnown()
    {
        Assert.Equal(OutcomeKind.Violation, Cases.Assessed(Cases.Giving("x", 0.9m)).Verdicts.Single().Kind);
        Assert.Equal(OutcomeKind.Clear, Cases.Assessed(Cases.Giving("x", 0.5m)).Verdicts.Single().Kind);
        Assert.Equal(OutcomeKind.NotAssessed, Cases.Assessed(Cases.Unknown("x")).Verdicts.Single().Kind);
        Assert.Equal(OutcomeKind.NotApplicable, Cases.Assessed(Cases.Empty("x")).Verdicts.Single().Kind);
    }

    [Fact]
    public void AssessPhasesAsync_OnePhaseTwice_IsRefusedAtOnce() =>
        Assert.Throws<ArgumentException>(() => CaseAssessor.Default.AssessPhasesAsync(AsyncEnumerable.Empty<CollaborationCase>(), "P1", "P1"));

    private static async IAsyncEnumerable<CollaborationCase> Failing()
    {
        yield return Cases.Giving("1", 0.5m);
        yield return Cases.Giving("2", 0.5m);
        await Task.Yield();
        throw new IOException("The disk is gone.");
    }
}
