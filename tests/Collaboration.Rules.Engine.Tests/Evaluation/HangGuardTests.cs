using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Tests.Worlds;

namespace Collaboration.Rules.Engine.Tests.Evaluation;

/// <summary>Rules that never return are given up, and the others report what they would without them.</summary>
public sealed class HangGuardTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly Query<Item> Items = Query.Facts<Item>();
    private static readonly Query<Link> Links = Query.Facts<Link>();
    private static readonly Query<Item> Shared = Items.Where(item => item.Value < 9);
    private static readonly Rule Healthy = new RowRule<int>("H1", Shared.Join(Links, item => item.Key, link => link.From, (item, _) => item.Value));
    private static readonly Rule AlsoHealthy = new RowRule<string>("H2", Items.Select(item => item.Id));
    private static readonly object[] Facts = [new Item("a", 1, 3), new Item("b", 1, 4), new Link("l", 1, 2)];

    /// <summary>All is compiled before a test begins, so that no patience is spent on it.</summary>
    public HangGuardTests()
    {
        Program().Evaluate(Batch() with { WithOutcomes = true });
        Program().OpenSession(Batch());
    }

    private static Dictionary<string, Func<RuleDefinition>> Hanging { get; } = new()
    {
        ["where"] = () => Reporting(Shared.Where(_ => Forever())),
        ["select"] = () => Reporting(Shared.Select(_ => Forever())),
        ["select many"] = () => Reporting(Shared.SelectMany(_ => Never())),
        ["join key"] = () => Reporting(Shared.Join(Links, _ => Forever() ? 1 : 0, link => link.From, (item, _) => item)),
        ["subjects"] = () => RuleDefinition.Judge(Items.Where(_ => Forever())).Report(Shared, Found),
        ["describe"] = () => RuleDefinition.Judge(Items).Report(Shared, item => Forever() ? Found(item) : Found(item)),
        ["message"] = () => RuleDefinition.Judge(Items).Report(Shared, item => Found(item).With("row", new Endless())),
    };

    public static TheoryData<string> Places => [.. Hanging.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void Evaluate_RuleThatHangs_IsReported_OthersComplete(string place)
    {
        var guard = new HangGuard(Patience);
        var result = Program(new AnyRule("F1", Hanging[place])).Evaluate(Batch() with { Guard = guard });
        var expected = Program().Evaluate(Batch());

        Assert.Equal(["CR0002"], result.Diagnostics.Except(expected.Diagnostics).Select(found => found.Id));
        Assert.Empty(expected.Diagnostics.Except(result.Diagnostics));
        Assert.Equal(expected.Outcomes, result.Outcomes.Where(outcome => outcome.RuleId != "F1"));
        Assert.Equal(OutcomeKind.NotAssessed, Assert.Single(result.Outcomes, outcome => outcome.RuleId == "F1").Kind);
        Assert.Equal(["F1"], guard.HungRules);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void OpenSession_RuleThatHangs_IsReported_OthersComplete(string place)
    {
        var result = Program(new AnyRule("F1", Hanging[place])).OpenSession(new() { Facts = Facts, Guard = new(Patience) }).Result();
        var expected = Program().OpenSession(new() { Facts = Facts }).Result();

        Assert.Equal(["CR0002"], result.Diagnostics.Except(expected.Diagnostics).Select(found => found.Id));
        Assert.Equal(expected.Outcomes, result.Outcomes.Where(outcome => outcome.RuleId != "F1"));
    }

    [Fact]
    public void Evaluate_SeveralThatHang_AreAllReported()
    {
        var program = Program(new AnyRule("F1", Hanging["where"]), new AnyRule("F2", Hanging["select"]), new AnyRule("F3", Hanging["describe"]));
        var diagnostics = program.Evaluate(Batch() with { Guard = new(Patience) }).Diagnostics;

        Assert.Equal(["F1", "F2", "F3"], diagnostics.Where(found => found.Id == "CR0002").Select(found => found.Subject.Id));
        Assert.Equal(Program().Evaluate(Batch()).Diagnostics, diagnostics.Where(found => found.Id != "CR0002"));
    }

    [Fact]
    public void Message_NamesTheRuleTheStepAndThePatience()
    {
        var diagnostics = Program(new AnyRule("F1", Hanging["where"])).Evaluate(Batch() with { Guard = new(Patience) }).Diagnostics;

        Assert.Equal(
            "Rule F1 was stopped in the step after Where at 0.5 s without coming to an end. It was not assessed; the other rules were.",
            Assert.Single(diagnostics, found => found.Id == "CR0002").Message);
    }

    [Fact]
    public void Evaluate_RuleThatHungBefore_IsNotTriedAgain()
    {
        var calls = 0;
        var program = Program(new AnyRule("F1", () => Reporting(Items.Where(_ => Interlocked.Increment(ref calls) > 0 && Forever()))));
        var guard = new HangGuard(Patience);
        var first = program.Evaluate(Batch() with { Guard = guard });
        var before = calls;
        var second = program.Evaluate(Batch() with { Guard = guard });

        Assert.Equal(first.Diagnostics, second.Diagnostics);
        Assert.Equal(before, calls);
    }

    [Fact]
    public void Apply_FactThatMakesARuleHang_ClosesWhatItReportedAndNothingElse()
    {
        var rule = new AnyRule("F1", () => Reporting(Items.Where(item => item.Value < 9 || Forever())));
        var session = Program(rule).OpenSession(new() { Facts = Facts, Guard = new(Patience) });
        var expected = Program().OpenSession(new() { Facts = Facts });

        var update = session.Apply(changes => changes.AddOrUpdate(new Item("c", 5, 9)));
        var others = expected.Apply(changes => changes.AddOrUpdate(new Item("c", 5, 9)));

        Assert.Equal(["F1", "F1"], update.Closed.Select(found => found.Id));
        Assert.Equal(others.Opened, update.Opened.Where(found => found.Id != "CR0002"));
        Assert.Contains(update.Opened, found => found.Id == "CR0002");
        Assert.Equal(expected.Apply(changes => changes.Remove(Facts[0])), session.Apply(changes => changes.Remove(Facts[0])));
    }

    [Fact]
    public void Fork_OfASessionWithARuleThatHung_Agrees()
    {
        var session = Program(new AnyRule("F1", Hanging["where"])).OpenSession(new() { Facts = Facts, Guard = new(Patience) });

        Assert.Equal(session.Result().Diagnostics, session.Fork().Result().Diagnostics);
    }

    [Fact]
    public void Explain_RuleThatHangs_SaysSo()
    {
        var explanation = Program(new AnyRule("F1", Hanging["select"])).Explain(Batch() with { Guard = new(Patience) }, "F1", new FactReference("Item", "a"));

        Assert.Equal("CR0002", Assert.Single(explanation.Diagnostics).Id);
    }

    [Fact]
    public void Evaluate_SlowStepsThatEnd_AreWaitedFor()
    {
        Rule[] slow = [.. Enumerable.Range(1, 4).Select(i => new AnyRule($"S{i}", () => Reporting(Items.Where(_ => Slept(i)))))];
        var diagnostics = RuleProgram.Compile(slow).Evaluate(Batch() with { Guard = new(TimeSpan.FromSeconds(2)) }).Diagnostics;

        Assert.Equal(8, diagnostics.Count);
        Assert.DoesNotContain(diagnostics, found => found.Id == "CR0002");
    }

    [Fact]
    public void Evaluate_CancelledWhileARuleHangs_Ends()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var program = Program(new AnyRule("F1", Hanging["where"]));

        Assert.ThrowsAny<OperationCanceledException>(() => program.Evaluate(Batch() with { Guard = new(Patience) }, cancellation.Token));
    }

    [Fact]
    public void Evaluate_Guarded_GivesWhatItGivesUnguarded()
    {
        var unguarded = Program().Evaluate(Batch());
        var guarded = Program().Evaluate(Batch() with { Guard = new(TimeSpan.FromMinutes(1)) });

        Assert.Equal(unguarded.Diagnostics, guarded.Diagnostics);
        Assert.Equal(unguarded.Outcomes, guarded.Outcomes);
    }

    [Fact]
    public void Patience_NotPositive_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new HangGuard(TimeSpan.Zero));

    private static RuleProgram Program(params Rule[] others) => RuleProgram.Compile([Healthy, .. others, AlsoHealthy]);

    private static EvaluationInput Batch()
    {
        var batch = new FactBatch();
        foreach (var item in Facts.OfType<Item>()) batch.Add(item);
        foreach (var link in Facts.OfType<Link>()) batch.Add(link);
        return new() { Facts = batch };
    }

    private static RuleDefinition Reporting<T>(Query<T> rows)
        where T : notnull => RuleDefinition.Judge(Items).Report(rows, row => Finding.On(new FactReference("Row", $"{row}")));

    private static Finding Found(Item item) => Finding.On(FactReference.To(item));

    /// <summary>Waits and does not spin, so that what is left alone disturbs no other test.</summary>
    private static bool Forever()
    {
        Thread.Sleep(Timeout.Infinite);
        return true;
    }

    private static bool Slept(int times)
    {
        Thread.Sleep(20 * times);
        return true;
    }

    private static IEnumerable<int> Never()
    {
        Forever();
        yield break;
    }

    private sealed record Endless
    {
        public override string ToString() => $"{Forever()}";
    }
}
