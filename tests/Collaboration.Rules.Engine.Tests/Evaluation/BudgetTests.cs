using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Tests.Worlds;

namespace Collaboration.Rules.Engine.Tests.Evaluation;

public sealed class BudgetTests
{
    private static readonly Query<Item> Items = Query.Facts<Item>();
    private static readonly RowRule<int> Healthy = new("H1", Items.Select(item => item.Key));
    private static readonly RowRule<int> Copies = new("F1", Items.SelectMany(item => Enumerable.Range(0, item.Value)));

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(100)]
    [InlineData(5000)]
    public void MaximumRows_AsManyRows_IsAllowed(int rows)
    {
        var program = RuleProgram.Compile([Copies]);
        var session = program.OpenSession(new() { Budget = new() { MaximumRows = rows } });
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(rows, session.Apply(changes => changes.AddOrUpdate(new Item("a", 0, rows))).Opened.Count);
            Assert.Equal(rows, session.Apply(changes => changes.Remove(new Item("a", 0, rows))).Closed.Count);
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(100)]
    [InlineData(5000)]
    public void MaximumRows_OneMore_IsRefusedEveryTime(int rows)
    {
        var session = RuleProgram.Compile([Copies]).OpenSession(new() { Budget = new() { MaximumRows = rows } });
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal("CR0002", Assert.Single(session.Apply(changes => changes.AddOrUpdate(new Item("a", 0, rows + 1))).Opened).Id);
            Assert.Equal("CR0002", Assert.Single(session.Apply(changes => changes.Remove(new Item("a", 0, 0))).Closed).Id);
        }
    }

    [Fact]
    public void MaximumRows_FactsGiven_AreNotBounded()
    {
        var ones = Items.Where(item => item.Value == 1);
        var rule = new AnyRule("T1", () => RuleDefinition.Judge(ones)
            .Report(ones, item => Finding.On(FactReference.To(item)).With("row", item.Key)));
        var session = RuleProgram.Compile([rule]).OpenSession(new() { Budget = new() { MaximumRows = 2 } });
        var many = new ChangeSet();
        for (var i = 0; i < 9; i++) many.AddOrUpdate(new Item($"i{i}", i, i));
        Assert.Equal("1", Assert.Single(session.Apply(many).Opened).Message);
    }

    [Fact]
    public void EndlessSelectMany_IsStopped_OthersComplete()
    {
        var endless = new RowRule<int>("F1", Items.SelectMany(item => Endless(item.Value)));
        var program = RuleProgram.Compile([endless, Healthy]);
        var session = program.OpenSession(new() { Facts = [new Item("a", 1, 0)], Budget = new() { MaximumRows = 10_000 } });
        var diagnostics = session.Result().Diagnostics;
        Assert.Equal(["CR0002", "H1"], diagnostics.Select(found => found.Id));
        Assert.StartsWith("Rule F1 was stopped in SelectMany at more than 10,000 rows in one step.", diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal(["CR0002", "H1"], session.Apply(changes => changes.Remove(new Item("a", 0, 0))).Closed.Select(found => found.Id));
    }

    [Fact]
    public void EverythingJoinedWithEverything_IsStopped_OthersComplete()
    {
        var product = Items.Join(Items, _ => 0, _ => 0, (x, y) => (x.Key, y.Key));
        var program = RuleProgram.Compile([new RowRule<(int, int)>("F1", product), Healthy]);
        object[] facts = [.. Enumerable.Range(0, 40).Select(i => new Item($"i{i}", i, 0))];
        var diagnostics = program.Evaluate(new() { Facts = facts, Budget = new() { MaximumRows = 1599 } }).Diagnostics;
        Assert.Equal(41, diagnostics.Count);
        Assert.Equal("CR0002", diagnostics[0].Id);
        Assert.Equal(1640, program.Evaluate(new() { Facts = facts, Budget = new() { MaximumRows = 1600 } }).Diagnostics.Count);
    }

    [Fact]
    public void MaximumTime_Exceeded_IsReported()
    {
        var budget = new EvaluationBudget { MaximumTime = TimeSpan.FromMilliseconds(1) };
        var slow = new RowRule<int>("F1", Items.SelectMany(_ => Endless(0)));
        var diagnostics = RuleProgram.Compile([slow]).Evaluate(new() { Facts = [new Item("a", 1, 0)], Budget = budget }).Diagnostics;
        Assert.Equal("CR0002", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void MaximumRows_NotPositive_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvaluationBudget { MaximumRows = 0 });

    private static IEnumerable<int> Endless(int from)
    {
        for (var i = from; ; i = (i + 1) % 1000) yield return i;
    }
}
