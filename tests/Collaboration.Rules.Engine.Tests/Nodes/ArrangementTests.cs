using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Tests.Worlds;

namespace Collaboration.Rules.Engine.Tests.Nodes;

/// <summary>What a session keeps for looking rows up: each relation once for each key, whoever asks.</summary>
public sealed class ArrangementTests
{
    private static readonly Query<Item> Items = Query.Facts<Item>();
    private static readonly Query<Link> Links = Query.Facts<Link>();

    [Fact]
    public void RowsHeld_ManyJoinsByOneKey_KeepTheRowsOnce()
    {
        var one = Held(Items.Join(Links, item => item.Key, link => link.From, (item, _) => item.Value));
        var three = Held(
            Items.Join(Links, item => item.Key, link => link.From, (item, _) => item.Value),
            Items.Join(Links, other => other.Key, other => other.From, (item, link) => item.Value + link.To),
            Items.Matching(Links, some => some.Key, any => any.From).Select(item => item.Value));
        Assert.Equal(one, three);
    }

    [Fact]
    public void RowsHeld_FactsById_AreTheFactsThemselves()
    {
        var facts = Held(Items.Select(item => item.Value));
        Assert.Equal(facts, Held(Items.Matching(Items.Where(item => item.Value < 0), item => item.Id, item => item.Id).Select(item => item.Value)));
        Assert.Equal(2 * facts, Held(Items.Matching(Items.Where(item => item.Value < 0), item => item.Key, item => item.Key).Select(item => item.Value)));
    }

    [Fact]
    public void Key_ThatThrows_FailsAllWhoShareItAndHealsForAll()
    {
        static int Refusing(Item item) => item.Value != 4 ? item.Key : throw new InvalidOperationException("refused");
        var program = RuleProgram.Compile([
            new RowRule<int>("F1", Items.Join(Links, Refusing, link => link.From, (item, _) => item.Value)),
            new RowRule<Item>("F2", Items.Matching(Links, Refusing, link => link.From)),
            new RowRule<int>("H1", Items.Join(Links, item => item.Key, link => link.From, (item, _) => item.Value))]);
        var session = program.OpenSession(new() { Facts = [new Item("a", 0, 1), new Link("l", 0, 0)] });
        session.Apply(changes => changes.AddOrUpdate(new Item("b", 0, 4)));
        Assert.Equal(["CR0001", "CR0001", "H1", "H1"], session.Result().Diagnostics.Select(diagnostic => diagnostic.Id));
        session.Apply(changes => changes.AddOrUpdate(new Item("b", 0, 2)));
        Assert.Equal(["F1", "F1", "F2", "F2", "H1", "H1"], session.Result().Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    /// <summary>How many rows the steps before the findings keep.</summary>
    private static int Held(params Query<int>[] queries)
    {
        var observer = new Observer();
        RuleProgram.Compile(queries.Select((query, number) => new RowRule<int>($"R{number}", query)))
            .OpenSession(new()
            {
                Facts = [.. Enumerable.Range(0, 20).Select(i => new Item($"i{i}", i % 5, i)), .. Enumerable.Range(0, 5).Select(i => new Link($"l{i}", i, i))],
                Observer = observer,
            })
            .Apply(changes => changes.AddOrUpdate(new Item("i0", 0, 100)).AddOrUpdate(new Link("l0", 0, 100)));
        return observer.Held;
    }

    private sealed class Observer : IStepObserver
    {
        private readonly Dictionary<int, int> _held = [];

        public int Held => _held.Values.Sum();

        public void Observe(in StepMeasurement step)
        {
            if (!step.Step.StartsWith("Distinct", StringComparison.Ordinal)) _held[step.Index] = step.RowsHeld;
        }
    }
}
