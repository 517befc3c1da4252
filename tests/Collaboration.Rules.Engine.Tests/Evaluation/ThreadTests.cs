using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Tests.Worlds;

namespace Collaboration.Rules.Engine.Tests.Evaluation;

public sealed class ThreadTests
{
    [Fact]
    public async Task Session_TwoThreads_SecondIsRefused()
    {
        using var entered = new ManualResetEventSlim();
        using var leave = new ManualResetEventSlim();
        var isArmed = false;
        var rows = Query.Facts<Item>().Where(_ =>
        {
            if (!isArmed) return true;
            entered.Set();
            return leave.Wait(TimeSpan.FromSeconds(30));
        });
        var session = RuleProgram.Compile([new RowRule<Item>("T1", rows)]).OpenSession(new());
        isArmed = true;
        var first = Task.Run(
            () => session.Apply(changes => changes.AddOrUpdate(new Item("a", 0, 0))), TestContext.Current.CancellationToken);
        Assert.True(entered.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        Assert.Throws<InvalidOperationException>(() => session.Apply(changes => changes.AddOrUpdate(new Item("b", 0, 0))));
        Assert.Throws<InvalidOperationException>(() => session.Result());
        Assert.Throws<InvalidOperationException>(() => session.Fork());
        Assert.Throws<InvalidOperationException>(() => session.LastRun);
        leave.Set();
        Assert.Single((await first).Opened);
        isArmed = false;
        Assert.Single(session.Result().Diagnostics);
        Assert.Single(session.Apply(changes => changes.AddOrUpdate(new Item("b", 0, 0))).Opened);
    }

    [Fact]
    public void Program_SharedByManyThreads_GivesEqualResults()
    {
        var items = Query.Facts<Item>();
        var greatest = items.GroupBy(item => item.Key, Aggregate.Max<Item, int>(item => item.Value), (key, value) => new Row(key, value));
        var program = RuleProgram.Compile([
            new RowRule<Row>("T1", greatest),
            new RowRule<Row>("T2", greatest.Join(items, row => row.A, item => item.Value, (row, item) => new Row(row.B, item.Key)))]);
        EvaluationInput[] inputs = [.. Enumerable.Range(0, 8).Select(n => new EvaluationInput
        {
            Facts = [.. Enumerable.Range(0, 60).Select(i => new Item($"i{i}", i % (n + 2), i * n % 7))],
        })];
        EvaluationResult[] expected = [.. inputs.Select(input => program.Evaluate(input))];
        var results = new EvaluationResult[200];
        var eight = new ParallelOptions { MaxDegreeOfParallelism = 8 };
        Parallel.For(0, results.Length, eight, i => results[i] = program.Evaluate(inputs[i % 8]));
        for (var i = 0; i < results.Length; i++) Incremental.AssertSame(expected[i % 8], results[i]);
    }
}
