using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Tests.Worlds;
using FsCheck;
using FsCheck.Fluent;

namespace Collaboration.Rules.Engine.Tests.Evaluation;

/// <summary>Items of value 4 make delegates throw: the rules that use them fail while such an item is there, and no others do.</summary>
public sealed class IsolationTests
{
    private static readonly Query<Item> Items = Query.Facts<Item>();
    private static readonly Query<Link> Links = Query.Facts<Link>();
    private static readonly Query<int> Checked = Items.Select(item => Refuse(item));
    private static readonly Query<int> Joined = Items.Join(Links, item => item.Key, link => link.From, (item, _) => item.Value);
    private static readonly Rule Healthy = new RowRule<int>("H1", Joined);

    public static TheoryData<string> Places => [.. Failing.Keys];

    private static Dictionary<string, Func<RuleDefinition>> Failing { get; } = new()
    {
        ["where"] = () => Reporting(Items.Where(item => Refuse(item) > 0)),
        ["select"] = () => Reporting(Items.Select(item => Refuse(item))),
        ["select many"] = () => Reporting(Items.SelectMany(item => Enumerable.Range(0, 3).Select(_ => Refuse(item)))),
        ["join key"] = () => Reporting(Items.Join(Links, item => Refuse(item), link => link.From, (item, _) => item)),
        ["join right key"] = () => Reporting(Links.Join(Items, link => link.From, item => Refuse(item), (link, _) => link)),
        ["matching key"] = () => Reporting(Items.Matching(Links, item => Refuse(item), link => link.From)),
        ["not matching key"] = () => Reporting(Links.NotMatching(Items, link => link.From, item => Refuse(item))),
        ["group key"] = () => Reporting(Items.GroupBy(item => Refuse(item), Aggregate.Count<Item>(), (key, count) => (key, count))),
        ["aggregate"] = () => Reporting(
            Items.GroupBy(item => item.Key, Aggregate.Sum<Item, int>(item => Refuse(item)), (key, sum) => (key, sum))),
        ["group result"] = () => Reporting(
            Items.GroupBy(item => item.Value, Aggregate.Count<Item>(), (value, _) => Refuse(new("", 0, value)))),
        ["order"] = () => Reporting(Items.GroupBy(_ => 0, Aggregate.Max<Item, int>(item => Refuse(item)), (_, max) => max)),
        ["total"] = () => Reporting(Links.Combine(Items.Total(Aggregate.Sum<Item, int>(item => Refuse(item))), (link, sum) => (link, sum))),
        ["combine"] = () => Reporting(Items.Combine(World.LimitSetting.Value, (item, limit) => Refuse(item) + limit)),
        ["measure"] = () => Reporting(Items.Where(item => Refuse(item), World.LimitSetting.Value, limit => limit)),
        ["bound"] = () => Reporting(Links.Where(
            link => link.To, Items.Where(item => item.Value == 4).Total(Aggregate.Count<Item>()), bad => Refuse(new("", 0, bad > 0 ? 4 : 0)))),
        ["evaluator"] = () => Reporting(Query.EvaluatedBy(Items, "Refusing", () => new Counting(item => Refuse(item)))),
        ["two steps"] = () => Reporting(
            Links.Join(Checked.Distinct(), _ => 0, value => Refuse(new("", 0, value * 2)), (link, value) => (link, value))),
        ["after a shared step"] = () => Reporting(Joined.Select(value => Refuse(new("", 0, value)))),
        ["describe"] = () => RuleDefinition.Judge(Items).Report(Items, item => Finding.On(new FactReference("Row", $"{Refuse(item)}"))),
        ["own cancellation"] = () => Reporting(
            Items.Where(item => item.Value != 4 ? true : throw new OperationCanceledException("refused"))),
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Throwing_AtEachPoint_EqualsBatch(string place)
    {
        var program = RuleProgram.Compile([new AnyRule("F1", Failing[place]), Healthy]);
        var alone = RuleProgram.Compile([Healthy]);
        Check.One(Quiet, Prop.ForAll(Arbitraries.Scripts(), script => Follow(script)));

        void Follow(Script script)
        {
            var world = new World();
            var session = program.OpenSession(world.Input);
            foreach (var batch in script.Batches)
            {
                foreach (var step in batch) step.Tell(world);
                var before = session.Result().Diagnostics;
                var update = session.Apply(changes => Incremental.Tell(batch, changes));
                var after = session.Result();
                Incremental.AssertLeads(before, update, after.Diagnostics);
                Incremental.AssertScratch(program, world, after);
                Assert.Equal(alone.Evaluate(world.Input).Diagnostics, after.Diagnostics.Where(diagnostic => diagnostic.Id == "H1"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Throwing_ThenHealed_ReportsFailureOnlyMeanwhile(string place)
    {
        var session = RuleProgram.Compile([new AnyRule("F1", Failing[place]), Healthy])
            .OpenSession(new() { Facts = [new Item("a", 0, 1), new Link("l", 0, 0)] });
        Assert.DoesNotContain(session.Result().Diagnostics, Failed);
        Assert.Single(session.Apply(changes => changes.AddOrUpdate(new Item("b", 0, 4))).Opened, Failed);
        Assert.Single(session.Apply(changes => changes.AddOrUpdate(new Item("b", 0, 3))).Closed, Failed);
        Assert.DoesNotContain(session.Result().Diagnostics, Failed);
    }

    [Fact]
    public void Define_Throwing_FailsThatRuleAlone()
    {
        var program = RuleProgram.Compile([new AnyRule("F1", () => throw new InvalidOperationException("broken")), Healthy]);
        var session = program.OpenSession(new() { Facts = [new Item("a", 0, 1), new Link("l", 0, 0)] });
        Assert.Equal(["CR0001", "H1"], session.Result().Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal("Rule F1 failed in its definition with InvalidOperationException (broken). It was not assessed; the other rules were.",
            session.Result().Diagnostics[0].Message);
        Assert.True(session.Apply(changes => changes.AddOrUpdate(new Item("b", 5, 1))).IsEmpty);
    }

    [Fact]
    public void Define_GivingNothing_FailsThatRuleAlone() =>
        Assert.Equal("CR0001", Assert.Single(RuleProgram.Compile([new AnyRule("F1", () => null!)]).Evaluate(new()).Diagnostics).Id);

    [Fact]
    public void SharedStep_Throwing_FailsAllItsRules()
    {
        var program = RuleProgram.Compile([
            new RowRule<int>("F1", Checked), new RowRule<int>("F2", Checked.Where(value => value > 9)), Healthy]);
        var diagnostics = program.Evaluate(new() { Facts = [new Item("a", 0, 4), new Link("l", 0, 0)] }).Diagnostics;
        Assert.Equal(["CR0001 F1", "CR0001 F2", "H1 4"], diagnostics.Select(found => $"{found.Id} {found.Subject.Id}"));
    }

    private static RuleDefinition Reporting<T>(Query<T> rows)
        where T : notnull =>
        RuleDefinition.Judge(Items).Report(rows, row => Finding.On(new FactReference("Row", $"{row}")).With("row", "x"));

    private static int Refuse(Item item) => item.Value != 4 ? item.Value : throw new InvalidOperationException("refused");

    private static bool Failed(Diagnostic diagnostic) => diagnostic.Id == "CR0001" && diagnostic.Subject.Id == "F1";

    private static Config Quiet => Config.QuickThrowOnFailure.WithMaxTest(60).WithQuietOnSuccess(true);
}
