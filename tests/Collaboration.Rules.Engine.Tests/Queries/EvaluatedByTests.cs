using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Tests.Worlds;
using FsCheck.Xunit;

namespace Collaboration.Rules.Engine.Tests.Queries;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 150)]
public sealed class EvaluatedByTests
{
    private static readonly Query<Item> Items = Query.Facts<Item>();
    private static readonly Query<int> Keys = Query.EvaluatedBy(Items, "Counting", () => new Counting(item => item.Key));

    [Property]
    public void Evaluator_AnyChanges_EqualsLinq(Script script) =>
        Incremental.Equals(Keys, world => world.Items.Select(item => item.Key), script);

    [Property]
    public void Evaluator_OfRowsThatOccurTwice_IsGivenEach(Script script) =>
        Incremental.Equals(
            Query.EvaluatedBy(Items.Concat(Items), "Counting", () => new Counting(item => item.Key)),
            world => world.Items.Concat(world.Items).Select(item => item.Key),
            script);

    [Fact]
    public void Evaluator_OverItsBudget_IsStoppedOthersComplete()
    {
        var program = RuleProgram.Compile([new RowRule<int>("F1", Keys), new RowRule<Item>("H1", Items)]);
        object[] facts = [.. Enumerable.Range(0, 5).Select(i => new Item($"i{i}", i, i))];

        var diagnostics = program.Evaluate(new() { Facts = facts, Budget = new() { MaximumRows = 5 } }).Diagnostics;

        Assert.Equal(["CR0002", "H1", "H1", "H1", "H1", "H1"], diagnostics.Select(found => found.Id));
        Assert.StartsWith("Rule F1 was stopped in Counting at more than 5 rows", diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluator_OfAFork_IsAnother()
    {
        var session = RuleProgram.Compile([new RowRule<int>("T1", Keys)]).OpenSession(new() { Facts = [new Item("a", 1, 0)] });
        var fork = session.Fork();

        fork.Apply(changes => changes.Remove(new Item("a", 1, 0)));

        Assert.Empty(fork.Result().Diagnostics);
        Assert.Single(session.Result().Diagnostics);
    }

    [Fact]
    public void Query_OfNothing_IsRefusedAtOnce()
    {
        Assert.Throws<ArgumentException>(() => Query.EvaluatedBy(Items, " ", () => new Counting(item => item.Key)));
        Assert.Throws<ArgumentNullException>(() => Query.EvaluatedBy<Item, int>(Items, "Counting", null!));
    }
}
