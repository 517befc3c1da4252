using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Tests.Worlds;

namespace Collaboration.Rules.Engine.Tests.Evaluation;

public sealed class StepObserverTests
{
    private static readonly Query<Item> Items = Query.Facts<Item>();
    private static readonly Query<Item> Kept = Items.Where(item => item.Value != 4 ? item.Value > 1 : throw new InvalidOperationException());
    private static readonly RuleProgram Program = RuleProgram.Compile(
        [new RowRule<Item>("T1", Kept), new RowRule<int>("T2", Kept.GroupBy(item => item.Key, Aggregate.Count<Item>(), (key, count) => key + count))]);

    [Fact]
    public void Session_TellsOfEachRunWithRowsAndRules()
    {
        var seen = new Recorder();
        var session = Program.OpenSession(Input(seen, new Item("a", 1, 2), new Item("b", 1, 1)));
        var where = Assert.Single(seen.Steps, step => step.Step == "Where");
        Assert.Equal((2, 1, 0, false), (where.RowsIn, where.RowsOut, where.RowsHeld, where.HasFailed));
        Assert.Equal(["T1", "T2"], where.RuleIds);
        Assert.Equal(["T2"], Assert.Single(seen.Steps, step => step.Step == "GroupBy").RuleIds);
        Assert.Equal(1, Assert.Single(seen.Steps, step => step.Step == "GroupBy").RowsHeld);

        seen.Steps.Clear();
        session.Apply(changes => changes.AddOrUpdate(new Item("b", 1, 0)));
        Assert.Equal((2, 0), (Step(seen, "Where").RowsIn, Step(seen, "Where").RowsOut));
        Assert.DoesNotContain(seen.Steps, step => step.Step == "GroupBy");
    }

    [Fact]
    public void Batch_TellsOfEachRun_AndHoldsNothing()
    {
        var seen = new Recorder();
        Program.Evaluate(Input(seen) with { Facts = new FactBatch { new Item("a", 1, 2), new Item("b", 1, 3) } });
        Assert.Equal((2, 2), (Step(seen, "Where").RowsIn, Step(seen, "Where").RowsOut));
        Assert.Equal((2, 1), (Step(seen, "GroupBy").RowsIn, Step(seen, "GroupBy").RowsOut));
        Assert.All(seen.Steps.Where(step => step.Step is "Where" or "GroupBy"), step => Assert.Equal(0, step.RowsHeld));
        Assert.All(seen.Steps, step => Assert.True(step.Elapsed >= TimeSpan.Zero));
    }

    [Fact]
    public void Batch_RuleWithUnmetNeeds_RunsNoStep()
    {
        var seen = new Recorder();
        var definition = RuleDefinition.Judge(Items).Report(
            Items.Select(item => item.Value).Where(value => value > 1),
            value => Finding.On(new FactReference("Value", $"{value}")),
            EvidenceNeed.Of<Link, string>(CoverageLevel.Partial));
        var program = RuleProgram.Compile([new AnyRule("T1", () => definition)]);
        var facts = new FactBatch { new Item("a", 1, 2) };
        Assert.Empty(program.Evaluate(Input(seen) with { Facts = facts }).Diagnostics);
        Assert.Empty(seen.Steps);

        facts.Add(new Link("l", 1, 1));
        Assert.Single(program.Evaluate(Input(seen) with { Facts = facts }).Diagnostics);
        Assert.Contains(seen.Steps, step => step.Step.StartsWith("Where", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void FailingStep_IsToldAsFailed(bool inBatch)
    {
        var seen = new Recorder();
        var bad = new Item("a", 1, 4);
        Program.Evaluate(Input(seen) with { Facts = inBatch ? new FactBatch { bad } : [bad] });
        Assert.Contains(seen.Steps, step => step is { Step: "Where", HasFailed: true });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ObserverThatThrows_ChangesNoResult(bool inBatch)
    {
        var item = new Item("a", 1, 2);
        IEnumerable<object> facts = inBatch ? new FactBatch { item } : [item];
        Incremental.AssertSame(
            Program.Evaluate(new() { Facts = facts }), Program.Evaluate(new() { Facts = facts, Observer = new Thrower() }));
    }

    private static EvaluationInput Input(IStepObserver observer, params object[] facts) => new() { Facts = facts, Observer = observer };

    private static StepMeasurement Step(Recorder seen, string step) => Assert.Single(seen.Steps, ran => ran.Step == step);

    private sealed class Recorder : IStepObserver
    {
        public List<StepMeasurement> Steps { get; } = [];

        public void Observe(in StepMeasurement step) => Steps.Add(step);
    }

    private sealed class Thrower : IStepObserver
    {
        public void Observe(in StepMeasurement step) => throw new InvalidOperationException("never mind");
    }
}
