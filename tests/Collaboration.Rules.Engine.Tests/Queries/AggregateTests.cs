using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Tests.Worlds;
using FsCheck.Xunit;

namespace Collaboration.Rules.Engine.Tests.Queries;

/// <summary>Each aggregate, by group and in total, equals plain LINQ over the accumulated facts.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 120)]
public sealed class AggregateTests
{
    [Property]
    public void Count_AnyChanges_EqualsLinq(Script script) =>
        AssertEqual(Aggregate.Count<Item>(), items => items.Count(), script);

    [Property]
    public void Sum_WholeNumbers_EqualsLinq(Script script) =>
        AssertEqual(Aggregate.Sum<Item, int>(item => item.Value), items => items.Sum(item => item.Value), script);

    [Property]
    public void Sum_DecimalsOfManyScales_LeavesNoTrace(Script script) =>
        AssertEqual(
            Aggregate.Sum<Item, decimal>(item => Amount(item)), items => items.Sum(Amount) / 1.0000000000000000000000000000m, script);

    [Property]
    public void Share_OfRowsThatSatisfy_EqualsLinq(Script script) =>
        AssertEqual(
            Aggregate.Share<Item>(item => item.Value > 1),
            items => new Proportion(items.Count(item => item.Value > 1), items.Count()),
            script,
            share => $"{share.Part}/{share.Total} {share.Value:0.###}");

    [Property]
    public void Min_OfGroup_EqualsLinq(Script script) =>
        AssertGroupsEqual(Aggregate.Min<Item, int>(item => item.Value), items => items.Min(item => item.Value), script);

    [Property]
    public void Max_OfGroup_EqualsLinq(Script script) =>
        AssertGroupsEqual(Aggregate.Max<Item, string>(item => item.Id), items => items.Max(item => item.Id)!, script);

    [Property]
    public void CountDistinct_CollidingValues_EqualsLinq(Script script) =>
        AssertEqual(
            Aggregate.CountDistinct<Item, int>(item => item.Value), items => items.Select(item => item.Value).Distinct().Count(), script);

    [Property]
    public void Collect_CollidingValues_EqualsLinq(Script script) =>
        AssertEqual(
            Aggregate.Collect<Item, int>(item => item.Value),
            items => items.Select(item => item.Value).Order().ToEquatableArray(),
            script,
            values => string.Join(",", values));

    [Property]
    public void CollectBy_Id_EqualsLinq(Script script) =>
        AssertEqual(
            Aggregate.CollectBy<Item, string>(item => item.Id),
            items => items.OrderBy(item => item.Id, StringComparer.Ordinal).ToEquatableArray(),
            script,
            values => string.Join(",", values));

    [Property]
    public void Fold_AnyChanges_EqualsLinq(Script script) =>
        AssertEqual(
            Aggregate.Fold<Item, (int Even, int Odd), string>(
                (state, item, count) => item.Value % 2 == 0 ? (state.Even + count, state.Odd) : (state.Even, state.Odd + count),
                state => $"{state}"),
            items => $"{(items.Count(item => item.Value % 2 == 0), items.Count(item => item.Value % 2 != 0))}",
            script);

    [Fact]
    public void Sum_OfBinaryFractions_IsRefused() =>
        Assert.Throws<NotSupportedException>(() => Aggregate.Sum<Item, double>(item => item.Value));

    [Fact]
    public void CollectBy_TupleWithText_IsRefused() =>
        Assert.Throws<NotSupportedException>(() => Aggregate.CollectBy<Item, (int, string)>(item => (item.Key, item.Id)));

    private static decimal Amount(Item item) => item.Value switch { 0 => 0m, 1 => 1.00m, 2 => 0.5m, 3 => 0.50m, _ => 2m };

    private static void AssertEqual<TResult>(
        Aggregate<Item, TResult> aggregate, Func<IEnumerable<Item>, TResult> oracle, Script script, Func<TResult, string>? text = null)
        where TResult : notnull
    {
        text ??= result => $"{result}";
        AssertGroupsEqual(aggregate, oracle, script, text);
        Incremental.Equals(
            Query.Facts<Link>().Combine(Query.Facts<Item>().Total(aggregate), (link, total) => $"{link.From} {text(total)}"),
            world => world.Links.Select(link => $"{link.From} {text(oracle(world.Items))}"),
            script);
    }

    private static void AssertGroupsEqual<TResult>(
        Aggregate<Item, TResult> aggregate, Func<IEnumerable<Item>, TResult> oracle, Script script, Func<TResult, string>? text = null)
        where TResult : notnull
    {
        text ??= result => $"{result}";
        Incremental.Equals(
            Query.Facts<Item>().GroupBy(item => item.Key, aggregate, (key, result) => $"{key} {text(result)}"),
            world => world.Items.GroupBy(item => item.Key).Select(group => $"{group.Key} {text(oracle(group))}"),
            script);
    }
}
