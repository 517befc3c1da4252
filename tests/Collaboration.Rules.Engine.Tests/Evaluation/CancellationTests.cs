using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Tests.Worlds;
using FsCheck.Xunit;

namespace Collaboration.Rules.Engine.Tests.Evaluation;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 60)]
public sealed class CancellationTests
{
    [Property]
    public void Apply_CancelledBetween_LaterResultsAndUpdatesAreRight(Script script, bool[] cancelled)
    {
        var rows = Query.Facts<Item>().Join(Query.Facts<Link>(), item => item.Key, link => link.To, (item, _) => item.Value);
        var program = RuleProgram.Compile([new RowRule<int>("T1", rows), new RowRule<int>("T2", Query.Facts<Item>().Select(Refuse))]);
        var world = new World();
        var session = program.OpenSession(world.Input);
        var before = session.Result().Diagnostics;
        for (var i = 0; i < script.Batches.Count; i++)
        {
            var changes = new ChangeSet();
            foreach (var step in script.Batches[i]) step.Tell(world);
            Incremental.Tell(script.Batches[i], changes);
            if (i < cancelled.Length && cancelled[i])
            {
                AssertCancelled(changes);
                continue;
            }

            var update = session.Apply(changes);
            var after = session.Result();
            Incremental.AssertLeads(before, update, after.Diagnostics);
            Incremental.AssertScratch(program, world, after);
            before = after.Diagnostics;
        }

        void AssertCancelled(ChangeSet changes)
        {
            using var stop = new CancellationTokenSource();
            stop.Cancel();
            try
            {
                session.Apply(changes, stop.Token);
                Assert.All(session.LastRun, step => Assert.Equal(RunReason.Skipped, step.Reason));
            }
            catch (OperationCanceledException)
            {
            }
        }
    }

    [Fact]
    public void Apply_CancelledFromDelegate_NextApplyCatchesUp()
    {
        using var stop = new CancellationTokenSource();
        var isArmed = false;
        var rows = Query.Facts<Item>().Where(_ =>
        {
            if (isArmed) stop.Cancel();
            return true;
        }).Select(item => item.Key);
        var session = RuleProgram.Compile([new RowRule<int>("T1", rows)]).OpenSession(new() { Facts = [new Item("a", 1, 0)] });
        isArmed = true;
        var changes = new ChangeSet().AddOrUpdate(new Item("b", 2, 0)).Remove(new Item("a", 0, 0));
        Assert.Throws<OperationCanceledException>(() => session.Apply(changes, stop.Token));
        Assert.Equal("1", Assert.Single(session.Result().Diagnostics).Message);
        Assert.Equal(OutcomeKind.NotAssessed, Assert.Single(session.Result().Outcomes).Kind);
        isArmed = false;
        var update = session.Apply(new ChangeSet());
        Assert.Equal(("2", "1"), (Assert.Single(update.Opened).Message, Assert.Single(update.Closed).Message));
        Assert.Equal([OutcomeKind.Clear, OutcomeKind.Violation], session.Result().Outcomes.Select(outcome => outcome.Kind));
    }

    [Fact]
    public void OpenSession_Cancelled_Throws()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var program = RuleProgram.Compile([new RowRule<Item>("T1", Query.Facts<Item>())]);
        Assert.Throws<OperationCanceledException>(() => program.OpenSession(new() { Facts = [new Item("a", 1, 0)] }, stop.Token));
    }

    [Fact]
    public void Fork_AfterCancelledApply_HoldsTheChanges()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var session = RuleProgram.Compile([new RowRule<int>("T1", Query.Facts<Item>().Select(item => item.Key))]).OpenSession(new());
        Assert.Throws<OperationCanceledException>(() => session.Apply(new ChangeSet().AddOrUpdate(new Item("a", 1, 0)), stop.Token));
        Assert.Equal("1", Assert.Single(session.Fork().Result().Diagnostics).Message);
    }

    private static int Refuse(Item item) => item.Value != 4 ? item.Value : throw new InvalidOperationException("refused");
}
