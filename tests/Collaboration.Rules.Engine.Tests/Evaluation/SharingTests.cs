using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Tests.Worlds;

namespace Collaboration.Rules.Engine.Tests.Evaluation;

public sealed class SharingTests
{
    [Fact]
    public void SameQueryObject_InTwoRules_IsOneStep()
    {
        var calls = 0;
        var rows = Query.Facts<Item>().Where(_ => ++calls > 0);
        var program = RuleProgram.Compile([new RowRule<Item>("T1", rows), new RowRule<Item>("T2", rows)]);
        Assert.Equal(2, program.Evaluate(new() { Facts = [new Item("a", 0, 0)] }).Diagnostics.Count);
        Assert.Equal(1, calls);
    }

    [Theory]
    [InlineData("where")]
    [InlineData("above")]
    [InlineData("matching")]
    [InlineData("count")]
    [InlineData("sum")]
    [InlineData("min")]
    [InlineData("collect by")]
    [InlineData("total")]
    [InlineData("setting")]
    public void EqualQueriesMadeTwice_AreOneStep(string kind) =>
        Assert.Equal(Steps(Make(kind)), Steps(Make(kind), Make(kind)));

    [Fact]
    public void MatchingAndNotMatching_AreTwoSteps()
    {
        Func<Item, int> key = item => item.Key;
        var items = Query.Facts<Item>();
        var (matching, other) = (Boxed(items.Matching(items, key, key)), Boxed(items.NotMatching(items, key, key)));
        Assert.Equal(Steps(matching) + 4, Steps(matching, other));
    }

    [Fact]
    public void MinAndMaxOfTheSame_AreTwoSteps()
    {
        Func<Item, int> value = item => item.Value;
        var rows = Boxed(Smallest(Aggregate.Min(value)).Join(Smallest(Aggregate.Max(value)), _ => 0, _ => 0, (min, max) => (min, max)));
        var program = RuleProgram.Compile([new RowRule<object>("T1", rows)]);
        var diagnostics = program.Evaluate(new() { Facts = [new Item("a", 0, 1), new Item("b", 0, 2)] }).Diagnostics;
        Assert.Equal("(1, 2)", Assert.Single(diagnostics).Message);

        static Query<int> Smallest(Aggregate<Item, int> aggregate) => Query.Facts<Item>().GroupBy(_ => 0, aggregate, (_, result) => result);
    }

    [Fact]
    public void Compile_RulesInAnyOrder_GiveOneResult()
    {
        Rule[] rules = [.. Enumerable.Range(0, 6).Select(i => new RowRule<int>($"T{i}", Query.Facts<Item>().Select(item => item.Key + i)))];
        var input = new EvaluationInput { Facts = [new Item("a", 1, 0), new Item("b", 2, 0)] };
        Incremental.AssertSame(RuleProgram.Compile(rules).Evaluate(input), RuleProgram.Compile(rules.Reverse()).Evaluate(input));
    }

    [Fact]
    public void Compile_TwoRulesOfOneId_Throws() =>
        Assert.Throws<ArgumentException>(() => RuleProgram.Compile([Row("T1"), Row("T1")]));

    [Fact]
    public void Compile_NoRules_ReportsNothing() => Assert.Empty(RuleProgram.Compile([]).Evaluate(new()).Outcomes);

    private static RowRule<Item> Row(string id) => new(id, Query.Facts<Item>());

    private static Query<object> Make(string kind)
    {
        var items = Query.Facts<Item>();
        return kind switch
        {
            "where" => Boxed(items.Where(item => item.Key > 0)),
            "above" => Boxed(items.Where(item => item.Key, World.LimitSetting.Value, limit => limit)),
            "matching" => Boxed(items.Matching(items, item => item.Key, item => item.Value)),
            "count" => Boxed(items.GroupBy(item => item.Key, Aggregate.Count<Item>(), (key, _) => key)),
            "sum" => Boxed(items.GroupBy(item => item.Key, Aggregate.Sum<Item, int>(item => item.Value), (key, _) => key)),
            "min" => Boxed(items.GroupBy(item => item.Key, Aggregate.Min<Item, int>(item => item.Value), (key, _) => key)),
            "collect by" => Boxed(items.GroupBy(item => item.Key, Aggregate.CollectBy<Item, string>(item => item.Id), (key, _) => key)),
            "total" => Boxed(items.Combine(items.Total(Aggregate.Count<Item>()), (_, count) => count)),
            _ => Boxed(items.Combine(World.LimitSetting.Value, (_, limit) => limit)),
        };
    }

    private static Query<object> Boxed<T>(Query<T> query)
        where T : notnull => query.Select(row => (object)row);

    /// <summary>How many steps a program of these queries has; each query is the one report of a rule of its own.</summary>
    private static int Steps(params Query<object>[] queries) =>
        RuleProgram.Compile(queries.Select((query, i) => new AnyRule($"T{i}", () => Reporting(query)))).OpenSession(new()).LastRun.Count;

    private static RuleDefinition Reporting(Query<object> query) =>
        RuleDefinition.Judge(Query.Facts<Item>()).Report(query, row => Engine.Diagnostics.Finding.On(new FactReference("Row", $"{row}")));
}
