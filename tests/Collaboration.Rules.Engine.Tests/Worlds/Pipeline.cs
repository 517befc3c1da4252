using Collaboration.Rules.Engine.Queries;
using FsCheck;
using FsCheck.Fluent;

namespace Collaboration.Rules.Engine.Tests.Worlds;

/// <summary>A tree of operators: the query it describes, and what that query must hold.</summary>
public sealed record Pipeline(string Text, Query<Row> Rows, Func<World, IEnumerable<Row>> Oracle)
{
    private static readonly Pipeline[] Sources =
    [
        Source("items", Query.Facts<Item>(), world => world.Items, item => new(item.Key, item.Value)),
        Source("links", Query.Facts<Link>(), world => world.Links, link => new(link.From, link.To)),
        Source("tags", Query.Facts<Tag, int>(), world => world.Tags, tag => new(tag.Id, tag.Key)),
    ];

    private static readonly Func<Pipeline, Pipeline>[] Unary =
    [
        of => new($"where({of})", of.Rows.Where(row => row.A > row.B), world => of.Oracle(world).Where(row => row.A > row.B)),
        of => new($"select({of})", of.Rows.Select(row => new Row(row.B, 0)), world => of.Oracle(world).Select(row => new Row(row.B, 0))),
        of => new($"many({of})", of.Rows.SelectMany(Parts), world => of.Oracle(world).SelectMany(Parts)),
        of => new($"distinct({of})", of.Rows.Distinct(), world => of.Oracle(world).Distinct()),
        of => Grouped("count", of, Aggregate.Count<Row>(), rows => rows.Count()),
        of => Grouped("sum", of, Aggregate.Sum<Row, int>(row => row.B), rows => rows.Sum(row => row.B)),
        of => Grouped("min", of, Aggregate.Min<Row, Row>(row => row), rows => rows.Min().B, row => row.B),
        of => Grouped("max", of, Aggregate.Max<Row, int>(row => row.B), rows => rows.Max(row => row.B)),
        of => Grouped(
            "different", of, Aggregate.CountDistinct<Row, int>(row => row.B), rows => rows.Select(row => row.B).Distinct().Count()),
        of => Grouped("collect", of, Aggregate.CollectBy<Row, Row>(row => row), rows => Mixed(rows.Order()), rows => Mixed(rows)),
        of => new(
            $"limit({of})",
            of.Rows.Combine(World.LimitSetting.Value, Raised),
            world => of.Oracle(world).Select(row => Raised(row, world.Limit))),
        of => new(
            $"above({of})",
            of.Rows.Where(row => row.B, World.LimitSetting.Value, limit => limit),
            world => of.Oracle(world).Where(row => row.B > world.Limit)),
    ];

    private static readonly Func<Pipeline, Pipeline, Pipeline>[] Binary =
    [
        (x, y) => new(
            $"join({x}, {y})",
            x.Rows.Distinct().Join(y.Rows.Distinct(), row => row.A, row => row.B, (a, b) => new Row(a.B, b.A)),
            world => x.Oracle(world).Distinct().Join(y.Oracle(world).Distinct(), row => row.A, row => row.B, (a, b) => new Row(a.B, b.A))),
        (x, y) => new(
            $"matching({x}, {y})",
            x.Rows.Matching(y.Rows, row => row.A, row => row.A),
            world => With(
                y.Oracle(world).Select(other => other.A).ToHashSet(), keys => x.Oracle(world).Where(row => keys.Contains(row.A)))),
        (x, y) => new(
            $"not({x}, {y})",
            x.Rows.NotMatching(y.Rows, row => row.A, row => row.B),
            world => With(
                y.Oracle(world).Select(other => other.B).ToHashSet(), keys => x.Oracle(world).Where(row => !keys.Contains(row.A)))),
        (x, y) => new($"concat({x}, {y})", x.Rows.Concat(y.Rows), world => x.Oracle(world).Concat(y.Oracle(world))),
        (x, y) => new(
            $"total({x}, {y})",
            x.Rows.Combine(y.Rows.Total(Aggregate.Count<Row>()), Raised),
            world => With(y.Oracle(world).Count(), count => x.Oracle(world).Select(row => Raised(row, count)))),
        (x, y) => new(
            $"over({x}, {y})",
            x.Rows.Where(row => row.B * 3, y.Rows.Total(Aggregate.Count<Row>()), count => count),
            world => With(y.Oracle(world).Count(), count => x.Oracle(world).Where(row => row.B * 3 > count))),
        (x, y) => new(
            $"all({x}, {y})",
            x.Rows.Combine(y.Rows.Total(Aggregate.CollectBy<Row, Row>(row => row)), (row, all) => Raised(row, Mixed(all))),
            world => With(Mixed(y.Oracle(world).Order()), mix => x.Oracle(world).Select(row => Raised(row, mix)))),
    ];

    public static Gen<Pipeline> OfDepth(int depth) => depth == 0
        ? Gen.Elements(Sources)
        : Gen.Frequency(
            (1, Gen.Elements(Sources)),
            (4, Gen.Elements(Unary).SelectMany(_ => OfDepth(depth - 1), (make, of) => make(of))),
            (5, Gen.Elements(Binary)
                .SelectMany(_ => OfDepth(depth - 1), (make, x) => (Make: make, X: x))
                .SelectMany(_ => OfDepth(depth - 1), (made, y) => made.Make(made.X, y))));

    public override string ToString() => Text;

    private static Pipeline Source<T>(string name, Query<T> facts, Func<World, IEnumerable<T>> oracle, Func<T, Row> row)
        where T : notnull => new(name, facts.Select(row), world => oracle(world).Select(row));

    private static Pipeline Grouped<TResult>(
        string name, Pipeline of, Aggregate<Row, TResult> aggregate, Func<IEnumerable<Row>, int> oracle, Func<TResult, int>? number = null)
        where TResult : notnull =>
        new(
            $"{name}({of})",
            of.Rows.GroupBy(row => row.A, aggregate, (key, result) => new Row(key, (number?.Invoke(result) ?? (int)(object)result) % 5)),
            world => of.Oracle(world).GroupBy(row => row.A).Select(group => new Row(group.Key, oracle(group) % 5)));

    private static TResult With<T, TResult>(T value, Func<T, TResult> use) => use(value);

    private static IEnumerable<Row> Parts(Row row) => Enumerable.Range(0, Math.Min(row.B, 2)).Select(part => new Row(part, row.A));

    private static Row Raised(Row row, int by) => new(row.A, (row.B + by) % 5);

    private static int Mixed(IEnumerable<Row> rows) => rows.Aggregate(0, (mix, row) => ((mix * 3) + row.B + 1) % 101);
}
