using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Tests.Worlds;

namespace Collaboration.Rules.Engine.Tests.Evaluation;

public sealed class QueryProgramTests
{
    private static readonly Query<string> Ids = Query.Facts<Item>().Select(item => item.Id);

    private static readonly Query<string> Failing = Query.Facts<Item>().Select(string (item) => throw new InvalidOperationException(item.Id));

    [Fact]
    public void Evaluate_GivesTheRowsOfEachQueryInTheOrderGiven()
    {
        var results = new QueryProgram<string>([Ids, Query.Facts<Link>().Select(link => link.Id)]).Evaluate(new() { Facts = [new Item("b", 1, 1), new Link("l", 1, 1), new Item("a", 1, 1)] });

        Assert.Equal(["a", "b"], results[0].Rows.Order(StringComparer.Ordinal));
        Assert.Equal(["l"], results[1].Rows);
    }

    [Fact]
    public void Evaluate_WithoutFacts_GivesNoRowsAndNoFailure()
    {
        var result = Assert.Single(new QueryProgram<string>([Ids]).Evaluate(new()));

        Assert.Empty(result.Rows);
        Assert.Null(result.Failure);
    }

    [Fact]
    public void Evaluate_WhenOneQueryFails_LeavesTheOthers()
    {
        var results = new QueryProgram<string>([Failing, Ids]).Evaluate(new() { Facts = [new Item("a", 1, 1)] });

        Assert.Contains("failed: a", results[0].Failure, StringComparison.Ordinal);
        Assert.Equal(["a"], results[1].Rows);
    }

    [Fact]
    public void Evaluate_EqualRows_AreThereOnce()
    {
        var result = Assert.Single(new QueryProgram<string>([Ids.Concat(Ids)]).Evaluate(new() { Facts = [new Item("a", 1, 1)] }));

        Assert.Equal(["a"], result.Rows);
    }

    [Fact]
    public void DefaultQuery_IsRefused() => Assert.Throws<InvalidOperationException>(() => new QueryProgram<string>([default]));
}
