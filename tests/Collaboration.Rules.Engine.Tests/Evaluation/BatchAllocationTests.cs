using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Tests.Worlds;

namespace Collaboration.Rules.Engine.Tests.Evaluation;

/// <summary>A batch that is evaluated again allocates what it returns, and next to nothing for getting there, however many facts there are.</summary>
/// <remarks>That holds where rows are structs; what the delegates of a rule allocate is the rule's own.</remarks>
public sealed class BatchAllocationTests
{
    /// <summary>The result, its list and what is made anew for each evaluation.</summary>
    private const int Constant = 1_024;

    /// <summary>A diagnostic's place in the result, and up to four in the list that it is sorted in, which doubles when it grows.</summary>
    private const int PlacesOfOne = (1 + 4) * 8;

    private static readonly string[] Ids = [.. Enumerable.Range(0, 5_000).Select(i => $"{i}")];
    private static readonly Query<Item> Items = Query.Facts<Item>();
    private static readonly Query<Link> Links = Query.Facts<Link>();

    public static TheoryData<string> Operators() => [.. Pipelines.Keys];

    private static readonly Dictionary<string, Query<Row>> Pipelines = new()
    {
        ["Select"] = Items.Select(item => new Row(item.Key, item.Value)),
        ["Where"] = Items.Where(item => item.Value > 2).Select(item => new Row(item.Key, item.Value)),
        ["Join"] = Items.Join(Links, item => item.Key, link => link.From, (item, link) => new Row(item.Value, link.To)),
        ["Matching"] = Items.Matching(Links, item => item.Key, link => link.From).Select(item => new Row(item.Key, item.Value)),
        ["NotMatching"] = Items.NotMatching(Links, item => item.Key, link => link.To).Select(item => new Row(item.Key, item.Value)),
        ["GroupBy"] = Items.GroupBy(item => item.Key, Aggregate.Count<Item>(), (key, count) => new Row(key, count)),
        ["Distinct"] = Items.Select(item => new Row(item.Key / 2, 0)).Distinct(),
        ["Concat"] = Items.Select(item => new Row(item.Value, 0)).Concat(Links.Select(link => new Row(link.To, 1))).Distinct(),
        ["Combine"] = Items.Combine(World.LimitSetting.Value, (item, limit) => new Row(item.Value, limit)),
        ["Total"] = Items.Combine(Links.Total(Aggregate.Count<Link>()), (item, count) => new Row(item.Value, count - 1)),
    };

    [Theory]
    [MemberData(nameof(Operators))]
    public void Evaluate_NothingFound_AllocatesNoMoreForMoreFacts(string name)
    {
        var program = RuleProgram.Compile([new RowRule<Row>("T1", Pipelines[name].Where(row => row.A < 0))]);
        Assert.InRange(Allocated(program, Facts(100)), 0, Constant);
        Assert.InRange(Allocated(program, Facts(4_000)), 0, Constant);
    }

    [Theory]
    [MemberData(nameof(Operators))]
    public void Evaluate_Found_AllocatesTheDiagnosticsThatItReturns(string name)
    {
        var rule = new AnyRule("T1", () => RuleDefinition.Judge(Items).Report(Pipelines[name], Describe));
        var program = RuleProgram.Compile([rule]);
        var facts = Facts(1_000);
        var found = program.Evaluate(new() { Facts = facts }).Diagnostics.Count;
        Assert.True(found > 100);
        Assert.InRange(Allocated(program, facts), 0, (found * (BytesOfOne(rule) + PlacesOfOne)) + Constant);
    }

    private static Finding Describe(Row row) =>
        Finding.On(new FactReference("A", Ids[row.A]), new FactReference("B", Ids[row.B])).Measured(row.A, row.B, "rows");

    /// <summary>What one diagnostic takes to make, by itself.</summary>
    private static long BytesOfOne(Rule rule)
    {
        Make();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Make();
        return GC.GetAllocatedBytesForCurrentThread() - before;

        void Make() => GC.KeepAlive(new Diagnostic(rule.Descriptor, Describe(new(1, 2))));
    }

    /// <summary>What an evaluation allocates once buffers have their size.</summary>
    private static long Allocated(RuleProgram program, FactBatch facts)
    {
        var input = new EvaluationInput { Facts = facts };
        for (var i = 0; i < 3; i++) program.Evaluate(input);
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(program.Evaluate(input));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static FactBatch Facts(int count)
    {
        var batch = new FactBatch();
        for (var i = 0; i < count; i++) batch.Add(new Item($"i{i}", i / 3, i));
        for (var i = 0; i < count; i++) batch.Add(new Link($"l{i}", i / 2, i + 50));
        return batch;
    }
}
