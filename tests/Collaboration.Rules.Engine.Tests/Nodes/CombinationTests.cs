using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Engine.Tests.Worlds;

namespace Collaboration.Rules.Engine.Tests.Nodes;

/// <summary>When both inputs change at once, no delegate sees a combination that held neither before nor after.</summary>
public sealed class CombinationTests
{
    private readonly List<(int, int)> _seen = [];

    [Fact]
    public void Join_BothSidesReplaced_MeetsOnlyOldAndNew()
    {
        var rows = Query.Facts<Item>().Join(Query.Facts<Link>(), _ => 0, _ => 0, (item, link) => Note(item.Value, link.To));
        Open(rows).Apply(changes => changes.AddOrUpdate(new Item("a", 0, 2)).AddOrUpdate(new Link("l", 0, 2)));
        Assert.Equal([(1, 1), (2, 2)], _seen.Distinct().Order());
    }

    [Fact]
    public void Combine_RowAndValueReplaced_MeetsOnlyOldAndNew()
    {
        var rows = Query.Facts<Item>().Combine(World.LimitSetting.Value, (item, limit) => Note(item.Value, limit));
        Open(rows).Apply(changes => changes
            .AddOrUpdate(new Item("a", 0, 2)).Configure(SettingValues.Defaults.With(World.LimitSetting, 3)));
        Assert.Equal([(1, 2), (2, 3)], _seen.Distinct().Order());
    }

    [Fact]
    public void Combine_RowAndItsTotalReplaced_MeetsOnlyOldAndNew()
    {
        var items = Query.Facts<Item>();
        var rows = items.Combine(items.Total(Aggregate.Sum<Item, int>(item => item.Value)), (item, sum) => Note(item.Value, sum));
        Open(rows).Apply(changes => changes.AddOrUpdate(new Item("a", 0, 2)));
        Assert.Equal([(1, 1), (2, 2)], _seen.Distinct().Order());
    }

    [Fact]
    public void Matching_RightRowsReplacedInOneStep_YieldsNothing()
    {
        var rows = Query.Facts<Item>().Matching(Query.Facts<Link>(), item => item.Key, link => link.From);
        var session = Open(rows);
        var update = session.Apply(changes => changes.Remove(new Link("l", 0, 0)).AddOrUpdate(new Link("m", 0, 5)));
        Assert.True(update.IsEmpty);
        Assert.Equal(RunReason.Unchanged, Assert.Single(session.LastRun, step => step.Step == "Matching").Reason);
    }

    [Fact]
    public void Matching_LeftRowComesAsLastRightRowGoes_YieldsItNever()
    {
        var session = Open(Query.Facts<Item>().Matching(Query.Facts<Link>(), item => item.Key, link => link.From));
        session.Apply(changes => changes.Remove(new Link("l", 0, 0)).AddOrUpdate(new Item("b", 0, 7)));
        Assert.Equal(1, Assert.Single(session.LastRun, step => step.Step == "Matching").RowsOut);
        Assert.Empty(session.Result().Diagnostics);
    }

    [Fact]
    public void Group_EmptiedAndRefilledInOneStep_YieldsNothing()
    {
        var session = Open(Query.Facts<Item>()
            .GroupBy(item => item.Key, Aggregate.Max<Item, int>(item => item.Value), (key, max) => (key, max)));
        Assert.True(session.Apply(changes => changes.Remove(new Item("a", 0, 1)).AddOrUpdate(new Item("b", 0, 1))).IsEmpty);
        Assert.Equal(RunReason.Unchanged, Assert.Single(session.LastRun, step => step.Step == "GroupBy").Reason);
    }

    private (int, int) Note(int left, int right)
    {
        _seen.Add((left, right));
        return (left, right);
    }

    private static RuleSession Open<T>(Query<T> rows)
        where T : notnull =>
        RuleProgram.Compile([new RowRule<T>("T1", rows)]).OpenSession(new() { Facts = [new Item("a", 0, 1), new Link("l", 0, 1)] });
}
