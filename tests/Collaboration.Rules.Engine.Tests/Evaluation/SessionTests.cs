using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Tests.Worlds;
using FsCheck.Xunit;

namespace Collaboration.Rules.Engine.Tests.Evaluation;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 100)]
public sealed class SessionTests
{
    private static readonly Query<Item> Items = Query.Facts<Item>();

    /// <summary>A finding an item, of which value and evidence change while it stays about the same.</summary>
    private static readonly RuleProgram Measures = RuleProgram.Compile([
        new AnyRule("T1", () => RuleDefinition.Judge(Items).Report(
            Items.Where(item => item.Value > 0),
            item => Finding.On(FactReference.To(item)).With("row", item.Value).Because(new FactReference("Key", $"{item.Key}"), "key"))),
        new AnyRule("T2", () => RuleDefinition.Judge(Query.Facts<Link>()).Report(
            Query.Facts<Link>().NotMatching(Items, link => link.To, item => item.Key),
            link => Finding.On(FactReference.To(link)).With("row", link.To),
            EvidenceNeed.Of<Item, string>(CoverageLevel.Complete))),
    ]);

    [Property]
    public void Apply_AnyChanges_LeadsFromResultToResult(Script script)
    {
        var world = new World();
        var session = Measures.OpenSession(world.Input);
        foreach (var batch in script.Batches)
        {
            foreach (var step in batch) step.Tell(world);
            var before = session.Result().Diagnostics;
            var update = session.Apply(changes => Incremental.Tell(batch, changes));
            Incremental.AssertLeads(before, update, session.Result().Diagnostics);
            Incremental.AssertScratch(Measures, world, session.Result());
        }
    }

    [Property]
    public void Fork_ThenChanged_LeavesTheOther(Script script, Script other)
    {
        var session = Measures.OpenSession(script.Outcome().Input);
        var before = session.Result();
        var fork = session.Fork();
        Incremental.AssertSame(before, fork.Result());
        foreach (var batch in other.Batches) fork.Apply(changes => Incremental.Tell(batch, changes));
        Incremental.AssertSame(before, session.Result());
        foreach (var batch in other.Batches) session.Apply(changes => Incremental.Tell(batch, changes));
        Incremental.AssertSame(fork.Result(), session.Result());
    }

    [Fact]
    public void Apply_NewValueOfReportedFact_UpdatesOnce()
    {
        var session = Measures.OpenSession(new() { Facts = [new Item("a", 0, 1)] });
        var update = session.Apply(changes => changes.AddOrUpdate(new Item("a", 0, 2)).AddOrUpdate(new Item("a", 0, 3)));
        Assert.Empty(update.Opened);
        Assert.Empty(update.Closed);
        Assert.Equal("3", Assert.Single(update.Updated).Message);
    }

    [Fact]
    public void Apply_AddedAndRemovedInOneSet_IsEmpty()
    {
        var session = Measures.OpenSession(new());
        var item = new Item("a", 0, 1);
        Assert.True(session.Apply(changes => changes.AddOrUpdate(item).Remove(item)).IsEmpty);
        Assert.Empty(session.Result().Diagnostics);
    }

    [Fact]
    public void Apply_RemovedAndAddedBackInOneSet_IsEmpty()
    {
        var item = new Item("a", 0, 1);
        var session = Measures.OpenSession(new() { Facts = [item] });
        Assert.True(session.Apply(changes => changes.Remove(item).AddOrUpdate(item)).IsEmpty);
        Assert.Single(session.Result().Diagnostics);
    }

    [Fact]
    public void Apply_NothingToRemove_IsEmpty() =>
        Assert.True(Measures.OpenSession(new()).Apply(changes => changes.Remove(new Item("a", 0, 1))).IsEmpty);

    [Fact]
    public void Apply_RemovalByOtherValue_RemovesByIdentity()
    {
        var session = Measures.OpenSession(new() { Facts = [new Item("a", 0, 1)] });
        Assert.Single(session.Apply(changes => changes.Remove(new Item("a", 9, 9))).Closed);
    }

    [Fact]
    public void Apply_TwoFindingsAboutTheSame_PairsOneToOne()
    {
        var rows = Items.SelectMany(item => Enumerable.Range(0, item.Value));
        var program = RuleProgram.Compile([new AnyRule("T1", () => RuleDefinition.Judge(Items)
            .Report(rows, row => Finding.On(new FactReference("Row", "all")).With("row", row)))]);
        var session = program.OpenSession(new() { Facts = [new Item("a", 0, 2)] });
        var update = session.Apply(changes => changes.AddOrUpdate(new Item("a", 0, 3)));
        Assert.Equal("2", Assert.Single(update.Opened).Message);
        Assert.Single(session.Apply(changes => changes.AddOrUpdate(new Item("a", 0, 2))).Closed);
    }
}
