using Collaboration.Rules.Analysis;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.Analysis;

public sealed class AnalyzeManyTests
{
    [Fact]
    public async Task Results_ComeInTheOrderOfTheInput()
    {
        var collaborations = Enumerable.Range(1, 300).Select(seed => RandomCollaboration.Create(seed)).ToList();
        var expected = collaborations.Select(collaboration => CollaborationAnalyzer.Default.Analyze(collaboration).Diagnostics).ToList();
        var index = 0;

        await foreach (var result in CollaborationAnalyzer.Default.AnalyzeManyAsync(collaborations))
            Assert.Equal(expected[index++], result.Diagnostics);
        Assert.Equal(collaborations.Count, index);
    }

    [Fact]
    public async Task Outcomes_AreThoseOfEachCollaboration()
    {
        var collaborations = Enumerable.Range(1, 40).Select(seed => RandomCollaboration.Create(seed)).ToList();
        var results = new List<AnalysisResult>();
        await foreach (var result in CollaborationAnalyzer.Default.AnalyzeManyAsync(collaborations)) results.Add(result);

        Assert.Equal(collaborations.Select(collaboration => CollaborationAnalyzer.Default.Analyze(collaboration).Outcomes), results.Select(result => result.Outcomes));
    }

    [Fact]
    public async Task Input_ThatThrows_GivesTheResultsBeforeIt()
    {
        var results = 0;
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var _ in CollaborationAnalyzer.Default.AnalyzeManyAsync(FiveAndNoMore())) results++;
        });

        Assert.Equal("no more", fault.Message);
        Assert.Equal(5, results);

        static IEnumerable<CollaborationSnapshot> FiveAndNoMore()
        {
            for (var seed = 1; seed <= 5; seed++) yield return RandomCollaboration.Create(seed);
            throw new InvalidOperationException("no more");
        }
    }

    [Fact]
    public async Task Input_IsReadOnlyALittleAhead()
    {
        var read = 0;
        var taken = 0;
        await foreach (var _ in CollaborationAnalyzer.Default.AnalyzeManyAsync(Endless()))
            if (++taken == 100) break;

        Assert.InRange(read, taken, taken + (8 * Environment.ProcessorCount));

        IEnumerable<CollaborationSnapshot> Endless()
        {
            while (true)
            {
                read++;
                yield return new CollaborationBuilder().Build();
            }
        }
    }

    [Fact]
    public async Task Cancellation_EndsAnEndlessInput()
    {
        using var stop = new CancellationTokenSource();
        var endless = Enumerable.Repeat(RandomCollaboration.Create(1), int.MaxValue);
        var taken = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in CollaborationAnalyzer.Default.AnalyzeManyAsync(endless, cancellation: stop.Token))
                if (++taken == 10) await stop.CancelAsync();
        });
        Assert.InRange(taken, 10, 10 + (8 * Environment.ProcessorCount));
    }

    [Fact]
    public async Task UnknownPhase_IsThrownAtItsPlace()
    {
        var with = new CollaborationBuilder().Phase("p", "P").Build();
        var options = new AnalysisOptions { Scope = AnalysisScope.Only("p") };
        var taken = 0;

        await Assert.ThrowsAsync<ArgumentException>(async () =>
        {
            await foreach (var _ in CollaborationAnalyzer.Default.AnalyzeManyAsync([with, with, new CollaborationBuilder().Build()], options)) taken++;
        });
        Assert.Equal(2, taken);
    }
}
