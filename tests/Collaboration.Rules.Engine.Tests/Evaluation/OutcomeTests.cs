using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Tests.Worlds;

namespace Collaboration.Rules.Engine.Tests.Evaluation;

/// <summary>Each branch of the order that <see cref="RuleDefinition"/> states.</summary>
public sealed class OutcomeTests
{
    private static readonly Query<Item> Items = Query.Facts<Item>();
    private static readonly EvidenceNeed SomeLinks = EvidenceNeed.Of<Link, string>(CoverageLevel.Partial);
    private static readonly EvidenceNeed AllLinks = EvidenceNeed.Of<Link, string>(CoverageLevel.Complete);
    private static readonly Item Good = new("good", 0, 0);
    private static readonly Item Bad = new("bad", 0, 9);
    private static readonly Link Link = new("link", 0, 0);

    [Fact]
    public void Reported_NeedsMet_IsViolation() =>
        Assert.Equal([("bad", OutcomeKind.Violation), ("good", OutcomeKind.Clear)], Kinds(Judging(AllLinks), Good, Bad, Link));

    [Fact]
    public void Reported_NeedOfReportUnmet_IsNotAssessed()
    {
        var result = Evaluate(Judging(AllLinks), Bad);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["Link"], Assert.Single(result.Outcomes).Missing);
    }

    [Fact]
    public void Reported_NeedOfRuleUnmet_IsNotAssessed()
    {
        var result = Evaluate(Judging().Needs(SomeLinks), Bad, Good);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(2, result.Outcomes.Count);
        Assert.All(result.Outcomes, outcome => Assert.Equal(OutcomeKind.NotAssessed, outcome.Kind));
        Assert.All(result.Outcomes, outcome => Assert.Equal(["Link"], outcome.Missing));
    }

    [Fact]
    public void Cleared_NeedOfRuleUnmet_IsNotAssessed() =>
        Assert.Equal([("good", OutcomeKind.NotAssessed)], Kinds(Judging().Needs(SomeLinks).Clear(References(Items)), Good));

    [Fact]
    public void Reported_OneOfTwoReportsBelievable_IsViolation()
    {
        var definition = Judging(AllLinks)
            .Report(Items.Where(item => item.Value == 9), item => Finding.On(FactReference.To(item)).With("row", 2));
        Assert.Equal([("bad", OutcomeKind.Violation), ("good", OutcomeKind.NotAssessed)], Kinds(definition, Good, Bad));
    }

    [Fact]
    public void Reported_ThoughNotJudged_IsViolation()
    {
        var definition = RuleDefinition.Judge(Items).Report(Items, _ => Finding.On(new FactReference("Item", "elsewhere")));
        Assert.Equal([("elsewhere", OutcomeKind.Violation), ("good", OutcomeKind.Clear)], Kinds(definition, Good));
    }

    [Fact]
    public void LeftOpen_AndReported_IsViolation() =>
        Assert.Equal([("bad", OutcomeKind.Violation)], Kinds(Judging().LeaveOpen(References(Items), "all of it"), Bad));

    [Fact]
    public void LeftOpen_AndCleared_IsNotAssessed()
    {
        var definition = Judging().LeaveOpen(References(Items), "b").LeaveOpen(References(Items), "a").Clear(References(Items));
        Assert.Equal(["a", "b"], Assert.Single(Evaluate(definition, Good).Outcomes).Missing);
    }

    [Fact]
    public void Cleared_ReportIncomplete_IsClear() =>
        Assert.Equal([("good", OutcomeKind.Clear)], Kinds(Judging(AllLinks).Clear(References(Items)), Good));

    [Fact]
    public void NothingFound_NeedsOnlyPartlyRecorded_IsNotAssessed()
    {
        var program = RuleProgram.Compile([new AnyRule("T1", () => Judging().Needs(SomeLinks))]);
        var coverage = new Dictionary<Type, CoverageLevel> { [typeof(Link)] = CoverageLevel.Partial };
        var outcome = Assert.Single(program.Evaluate(new() { Facts = [Good, Link], Coverage = coverage }).Outcomes);
        Assert.Equal((OutcomeKind.NotAssessed, "Link"), (outcome.Kind, Assert.Single(outcome.Missing)));
    }

    [Fact]
    public void NoSubjects_KindNotRecorded_IsNotAssessed() =>
        Assert.Equal(["Item"], Assert.Single(Evaluate(Judging()).Outcomes).Missing);

    [Fact]
    public void NoSubjects_NeedUnmet_NamesBoth() =>
        Assert.Equal(["Item", "Link"], Assert.Single(Evaluate(Judging().Needs(SomeLinks)).Outcomes).Missing);

    [Fact]
    public void NoSubjects_KindRecorded_IsNotApplicable()
    {
        var definition = RuleDefinition.Judge(Items.Where(item => item.Value > 9));
        Assert.Equal([("", OutcomeKind.NotApplicable)], Kinds(definition, Good));
    }

    [Fact]
    public void NoSubjects_FromReferences_IsNotApplicable() =>
        Assert.Equal([("", OutcomeKind.NotApplicable)], Kinds(RuleDefinition.Judge(References(Items))));

    [Fact]
    public void Failed_Rule_IsNotAssessedOnce()
    {
        var definition = RuleDefinition.Judge(Items).Report(Items.Where(_ => throw new InvalidOperationException("no")), _ => null!);
        var outcome = Assert.Single(Evaluate(definition, Good, Bad).Outcomes);
        Assert.Equal((OutcomeKind.NotAssessed, null), (outcome.Kind, outcome.Subject));
    }

    [Theory]
    [InlineData("report")]
    [InlineData("subjects")]
    [InlineData("leave open")]
    public void NoDate_RuleThatUsesIt_IsNotAssessed(string where)
    {
        var dated = Items.Combine(Query.AsOf, (item, date) => (item, before: date.AddDays(-1))).Select(pair => FactReference.To(pair.item));
        var definition = where switch
        {
            "report" => RuleDefinition.Judge(Items).Report(dated, fact => Finding.On(fact).With("row", "x")),
            "subjects" => RuleDefinition.Judge(dated),
            _ => Judging().LeaveOpen(dated, "something"),
        };
        var session = RuleProgram.Compile([new AnyRule("T1", () => definition)]).OpenSession(new() { Facts = [Good] });
        Assert.Empty(session.Result().Diagnostics);
        Assert.Equal(["as-of date"], Assert.Single(session.Result().Outcomes).Missing);
        session.Apply(changes => changes.AsOf(new(2026, 1, 1)));
        Assert.DoesNotContain("as-of date", Assert.Single(session.Result().Outcomes).Missing);
        session.Apply(changes => changes.AsOf(null));
        Assert.Equal(["as-of date"], Assert.Single(session.Result().Outcomes).Missing);
        Assert.Empty(session.Result().Diagnostics);
    }

    [Fact]
    public void NoDate_ReportsThatDoNotUseIt_AreAssessed()
    {
        var late = Items.Combine(Query.AsOf, (item, date) => (Item: item, date.Day)).Where(row => row.Item.Value < row.Day).Select(row => row.Item);
        var definition = Judging().Report(late, item => Finding.On(FactReference.To(item)).With("row", 2)).Clear(late.Select(FactReference.To));
        object[] facts = [new Item("late", 0, 1), new Item("nine", 0, 9)];
        var program = RuleProgram.Compile([new AnyRule("T1", () => definition)]);
        foreach (var input in new[] { new EvaluationInput { Facts = facts }, new() { Facts = new FactBatch { (Item)facts[0], (Item)facts[1] } } })
        {
            Assert.Equal(["nine"], program.Evaluate(input).Diagnostics.Select(found => found.Subject.Id));
            Assert.Equal(["as-of date"], program.Evaluate(input).Outcomes.Single(outcome => outcome.Subject?.Id == "late").Missing);
            Assert.Equal(["late", "nine"], program.Evaluate(input with { AsOf = new(2026, 1, 2) }).Diagnostics.Select(found => found.Subject.Id));
        }
    }

    private static RuleDefinition Judging(params EvidenceNeed[] needs) => RuleDefinition.Judge(Items)
        .Report(Items.Where(item => item.Value == 9), item => Finding.On(FactReference.To(item)).With("row", 1), needs);

    private static Query<FactReference> References(Query<Item> items) => items.Select(FactReference.To);

    private static EvaluationResult Evaluate(RuleDefinition definition, params object[] facts) =>
        RuleProgram.Compile([new AnyRule("T1", () => definition)]).Evaluate(new() { Facts = facts });

    private static (string Subject, OutcomeKind Kind)[] Kinds(RuleDefinition definition, params object[] facts) =>
        [.. Evaluate(definition, facts).Outcomes.Select(outcome => (outcome.Subject?.Id ?? "", outcome.Kind))];
}
