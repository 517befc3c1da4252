using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Tests.Worlds;
using FsCheck.Xunit;

namespace Collaboration.Rules.Engine.Tests.Queries;

/// <summary>Each operator equals plain LINQ over the accumulated facts, after any sequence of changes in any split.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 150)]
public sealed class OperatorTests
{
    private static readonly Query<Item> Items = Query.Facts<Item>();
    private static readonly Query<Link> Links = Query.Facts<Link>();
    private static readonly Query<Row> Keys = Items.Select(item => new Row(item.Key, item.Value / 3));

    [Property]
    public void Facts_AnyChanges_AreOneRowAnIdentity(Script script) =>
        Incremental.Equals(Items, world => world.Items, script);

    [Property]
    public void Facts_WithOtherIds_AreOneRowAnIdentity(Script script) =>
        Incremental.Equals(Query.Facts<Tag, int>(), world => world.Tags, script);

    [Property]
    public void Where_AnyChanges_EqualsLinq(Script script) =>
        Incremental.Equals(Items.Where(item => item.Value > 1), world => world.Items.Where(item => item.Value > 1), script);

    [Property]
    public void Select_CollidingRows_EqualsLinq(Script script) =>
        Incremental.Equals(Items.Select(item => item.Key), world => world.Items.Select(item => item.Key), script);

    [Property]
    public void SelectMany_NoneOneOrMany_EqualsLinq(Script script) =>
        Incremental.Equals(
            Items.SelectMany(item => Enumerable.Repeat(item.Key, item.Value)),
            world => world.Items.SelectMany(item => Enumerable.Repeat(item.Key, item.Value)),
            script);

    [Property]
    public void Join_TwoSources_EqualsLinq(Script script) =>
        Incremental.Equals(
            Items.Join(Links, item => item.Key, link => link.From, (item, link) => new Row(item.Value, link.To)),
            world => world.Items.Join(world.Links, item => item.Key, link => link.From, (item, link) => new Row(item.Value, link.To)),
            script);

    [Property]
    public void Join_WithItself_EqualsLinq(Script script) =>
        Incremental.Equals(
            Keys.Join(Keys, row => row.A, row => row.B, (x, y) => new Row(x.B, y.A)),
            world => Rows(world).Join(Rows(world), row => row.A, row => row.B, (x, y) => new Row(x.B, y.A)),
            script);

    [Property]
    public void Join_OfAllWithAll_EqualsLinq(Script script) =>
        Incremental.Equals(
            Items.Join(Links, _ => 0, _ => 0, (item, link) => new Row(item.Key, link.To)),
            world => from item in world.Items from link in world.Links select new Row(item.Key, link.To),
            script);

    [Property]
    public void Matching_TwoSources_EqualsLinq(Script script) =>
        Incremental.Equals(
            Keys.Matching(Links, row => row.A, link => link.To),
            world => Rows(world).Where(row => world.Links.Any(link => link.To == row.A)),
            script);

    [Property]
    public void NotMatching_TwoSources_EqualsLinq(Script script) =>
        Incremental.Equals(
            Keys.NotMatching(Links, row => row.A, link => link.To),
            world => Rows(world).Where(row => world.Links.All(link => link.To != row.A)),
            script);

    [Property]
    public void NotMatching_ItsOwnSource_EqualsLinq(Script script) =>
        Incremental.Equals(
            Links.NotMatching(Links, link => link.To, link => link.From),
            world => world.Links.Where(link => world.Links.All(other => other.From != link.To)),
            script);

    [Property]
    public void Concat_OverlappingRows_CountsBoth(Script script) =>
        Incremental.Equals(
            Items.Select(item => item.Key).Concat(Links.Select(link => link.From)),
            world => world.Items.Select(item => item.Key).Concat(world.Links.Select(link => link.From)),
            script);

    [Property]
    public void Concat_WithItself_CountsTwice(Script script) =>
        Incremental.Equals(Keys.Concat(Keys), world => Rows(world).Concat(Rows(world)), script);

    [Property]
    public void Distinct_CollidingRows_EqualsLinq(Script script) =>
        Incremental.Equals(Keys.Distinct(), world => Rows(world).Distinct(), script);

    [Property]
    public void Combine_WithSetting_EqualsLinq(Script script) =>
        Incremental.Equals(
            Keys.Combine(World.LimitSetting.Value, (row, limit) => new Row(row.A, limit > row.A ? 1 : 0)),
            world => Rows(world).Select(row => new Row(row.A, world.Limit > row.A ? 1 : 0)),
            script);

    [Property]
    public void Combine_WithDate_IsEmptyWithoutOne(Script script) =>
        Incremental.Equals(
            Keys.Combine(Query.AsOf, (row, date) => new Row(row.A, date.AddDays(-1).Day)),
            world => world.AsOf is { } date ? Rows(world).Select(row => new Row(row.A, date.AddDays(-1).Day)) : [],
            script);

    [Property]
    public void Combine_WithTotalOfItsOwnRows_EqualsLinq(Script script) =>
        Incremental.Equals(
            Keys.Combine(Keys.Total(Aggregate.Count<Row>()), (row, count) => new Row(row.A, count)),
            world => Rows(world).Select(row => new Row(row.A, Rows(world).Count())),
            script);

    [Property]
    public void Where_AboveASetting_EqualsLinq(Script script) =>
        Incremental.Equals(
            Keys.Where(row => row.A, World.LimitSetting.Value, limit => limit - 1),
            world => Rows(world).Where(row => row.A > world.Limit - 1),
            script);

    [Property]
    public void Where_AboveAShareOfTheTotal_EqualsLinq(Script script) =>
        Incremental.Equals(
            Keys.GroupBy(row => row.A, Aggregate.Count<Row>(), (a, count) => new Row(a, count))
                .Where(row => row.B * 2, Keys.Total(Aggregate.Count<Row>()), count => count),
            world => Rows(world).GroupBy(row => row.A).Where(group => group.Count() * 2 > Rows(world).Count()).Select(group => new Row(group.Key, group.Count())),
            script);

    private static IEnumerable<Row> Rows(World world) => world.Items.Select(item => new Row(item.Key, item.Value / 3));
}
