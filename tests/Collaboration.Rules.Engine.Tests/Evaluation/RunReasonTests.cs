using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Engine.Tests.Worlds;

namespace Collaboration.Rules.Engine.Tests.Evaluation;

/// <summary>No work where nothing changed, and little where little did.</summary>
public sealed class RunReasonTests
{
    private static readonly Query<Item> Items = Query.Facts<Item>();
    private static readonly Query<Link> Links = Query.Facts<Link>();

    [Fact]
    public void EqualFactAgain_SkipsEverything()
    {
        var session = Open(Items.Select(item => item.Key));
        session.Apply(changes => changes.AddOrUpdate(new Item("a", 1, 1)));
        Assert.All(session.LastRun, step => Assert.Equal(new(step.Step, RunReason.Skipped, 0, 0), step));
    }

    [Fact]
    public void AddedAndRemoved_RunsTheSourceAlone()
    {
        var session = Open(Items.Select(item => item.Key));
        session.Apply(changes => changes.AddOrUpdate(new Item("b", 1, 1)).Remove(new Item("b", 1, 1)));
        Assert.Equal(new("Facts<Item>", RunReason.Unchanged, 2, 0), Assert.Single(session.LastRun, DidWork));
    }

    [Fact]
    public void UpdateMappedToNothing_StopsThere()
    {
        var session = Open(Items.Select(item => item.Key).Where(key => key > 0));
        session.Apply(changes => changes.AddOrUpdate(new Item("a", 1, 7)));
        StepRun[] worked = [new("Facts<Item>", RunReason.Ran, 2, 2), new("Select", RunReason.Unchanged, 2, 0)];
        Assert.Equal(worked, session.LastRun.Where(DidWork));
    }

    [Fact]
    public void UpdateOfOneGroup_WithSameSummary_StopsThere()
    {
        var session = Open(Items.GroupBy(item => item.Key, Aggregate.Count<Item>(), (key, count) => (key, count)).Where(_ => true));
        session.Apply(changes => changes.AddOrUpdate(new Item("a", 1, 7)));
        Assert.Equal(new("GroupBy", RunReason.Unchanged, 2, 0), Assert.Single(Steps(session, "GroupBy")));
        Assert.Equal(RunReason.Skipped, Assert.Single(Steps(session, "Where")).Reason);
    }

    [Fact]
    public void UpdateOfTotal_WithSameValue_StopsThere()
    {
        var session = Open(Links.Combine(Items.Total(Aggregate.Count<Item>()), (link, count) => (link.From, count)));
        session.Apply(changes => changes.AddOrUpdate(new Item("a", 1, 7)));
        Assert.Equal(RunReason.Unchanged, Assert.Single(Steps(session, "Total")).Reason);
        Assert.Equal(RunReason.Skipped, Assert.Single(Steps(session, "Combine")).Reason);
    }

    [Fact]
    public void TotalThatMoves_WithNoRowCrossingTheBound_StopsThere()
    {
        var counts = Items.GroupBy(item => item.Key, Aggregate.Count<Item>(), (key, count) => (Key: key, Count: count));
        var session = Open(counts.Where(row => row.Count, Items.Total(Aggregate.Count<Item>()), total => total * 10));
        session.Apply(changes => changes.AddOrUpdate(new Item("new", 77, 7)));
        Assert.Equal(new("Where", RunReason.Unchanged, 2, 0), Assert.Single(Steps(session, "Where")));
    }

    [Fact]
    public void SettingsOfSameValue_SkipEverything()
    {
        var session = Open(Items.Combine(World.LimitSetting.Value, (item, limit) => item.Value > limit));
        session.Apply(changes => changes.Configure(SettingValues.Defaults.With(World.LimitSetting, 2)));
        Assert.DoesNotContain(session.LastRun, DidWork);
    }

    [Fact]
    public void SettingChanged_RunsOnlyWhatIsDownstream()
    {
        var filtered = Items.Where(item => item.Key == 1);
        var session = Open(filtered.Combine(World.LimitSetting.Value, (item, limit) => item.Value > limit));
        session.Apply(changes => changes.Configure(SettingValues.Defaults.With(World.LimitSetting, 3)));
        Assert.Equal(["Setting limit", "Combine"], session.LastRun.Where(DidWork).Select(step => step.Step));
        session.Apply(changes => changes.Configure(SettingValues.Defaults.With(World.LimitSetting, 0)));
        Assert.Equal(["Setting limit", "Combine", "Select", "Distinct"], session.LastRun.Where(DidWork).Select(step => step.Step));
    }

    [Fact]
    public void DateChanged_RunsOnlyWhatIsDownstream()
    {
        var session = Open(Items.Combine(Query.AsOf, (item, date) => item.Value > date.Day));
        session.Apply(changes => changes.AsOf(new(2026, 1, 1)));
        Assert.Equal(["AsOf", "Combine"], session.LastRun.Where(DidWork).Select(step => step.Step));
        session.Apply(changes => changes.AsOf(new(2026, 1, 1)));
        Assert.DoesNotContain(session.LastRun, DidWork);
    }

    [Fact]
    public void FailedStep_IsNamed_AndRenewedWhenItHeals()
    {
        var session = Open(Items.Where(item => item.Value < 9 ? true : throw new InvalidOperationException()));
        session.Apply(changes => changes.AddOrUpdate(new Item("a", 1, 9)));
        Assert.Equal(RunReason.Failed, Assert.Single(Steps(session, "Where")).Reason);
        session.Apply(changes => changes.AddOrUpdate(new Item("a", 1, 2)));
        Assert.Equal(RunReason.Renewed, Assert.Single(Steps(session, "Where")).Reason);
    }

    [Fact]
    public void OneUpdateAmongTenThousand_TouchesFewRows()
    {
        var counts = Items.GroupBy(item => item.Key, Aggregate.Count<Item>(), (key, count) => (Key: key, Count: count));
        var rows = Items.Join(Links, item => item.Key, link => link.From, (item, link) => (item, link.To))
            .NotMatching(Items.Where(item => item.Value < 0), row => row.To, item => item.Key)
            .Join(counts, row => row.item.Key, group => group.Key, (row, group) => (row.item.Id, group.Count))
            .Distinct()
            .Concat(Items.Matching(Links, item => item.Key, link => link.To).Select(item => (item.Id, item.Value)));
        object[] facts =
        [
            .. Enumerable.Range(0, 6000).Select(i => new Item($"i{i}", i / 3, 1)),
            .. Enumerable.Range(0, 4000).Select(i => new Link($"l{i}", i / 2, i / 3)),
        ];
        var session = RuleProgram.Compile([new RowRule<(string, int)>("T1", rows)]).OpenSession(new() { Facts = facts });
        for (var i = 0; i < 5; i++)
        {
            session.Apply(changes => changes.AddOrUpdate(new Item("i3000", 1000, i)).AddOrUpdate(new Item("i9", 1000 + i, 1)));
            Assert.True(session.Result().Diagnostics.Count > 6000);
            Assert.InRange(session.LastRun.Max(step => step.RowsIn + step.RowsOut), 1, 40);
        }
    }

    [Fact]
    public void Session_OfTenThousandFacts_UpdatedOften_EqualsBatch()
    {
        var rows = Items.Join(Links, item => item.Key, link => link.From, (item, link) => (item.Value, link.To));
        var program = RuleProgram.Compile([new RowRule<(int, int)>("T1", rows)]);
        var world = new World();
        for (var i = 0; i < 5000; i++) world.Put(new Item($"i{i}", i % 700, i % 11));
        for (var i = 0; i < 5000; i++) world.Put(new Link($"l{i}", i % 900, i % 13));
        var session = program.OpenSession(world.Input);
        for (var i = 0; i < 400; i++)
        {
            object fact = i % 2 == 0 ? new Item($"i{i * 7}", i % 50, i % 17) : new Link($"l{i * 11}", i % 30, i % 19);
            if (i % 3 == 0) world.Drop(fact);
            else world.Put(fact);
            session.Apply(changes => (i % 3 == 0 ? changes.Remove(fact) : changes.AddOrUpdate(fact)).AsOf(null));
        }

        Incremental.AssertSame(program.Evaluate(world.Input), session.Result());
    }

    private static bool DidWork(StepRun step) => step.Reason != RunReason.Skipped;

    private static IEnumerable<StepRun> Steps(RuleSession session, params string[] names) =>
        session.LastRun.Where(step => names.Contains(step.Step));

    private static RuleSession Open<T>(Query<T> rows)
        where T : notnull =>
        RuleProgram.Compile([new AnyRule("T1", () => Rules.RuleDefinition.Judge(Query.Facts<Tagged>())
            .Report(rows, row => Engine.Diagnostics.Finding.On(new FactReference("Row", $"{row}"))))])
        .OpenSession(new() { Facts = [new Item("a", 1, 1), new Link("l", 1, 1)] });

    private sealed record Tagged(string Id) : IFact<string>;
}
