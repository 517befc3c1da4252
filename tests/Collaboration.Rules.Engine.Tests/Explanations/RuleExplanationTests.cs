using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Evaluation;
using Collaboration.Rules.Engine.Explanations;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Tests.Worlds;

namespace Collaboration.Rules.Engine.Tests.Explanations;

public sealed class RuleExplanationTests
{
    private static readonly Query<Item> Items = Query.Facts<Item>();

    private static readonly RuleProgram Program = RuleProgram.Compile(
    [
        new AnyRule("T1", () => RuleDefinition
            .Judge(Items)
            .Report(
                Items.Where(item => item.Value > 2).NotMatching(Query.Facts<Link>(), item => item.Key, link => link.From),
                item => Finding.On(new FactReference(nameof(Item), item.Id)))),
        new RowRule<Link>("T2", Query.Facts<Link>()),
        new AnyRule("T3", () => RuleDefinition
            .Judge(Items)
            .Report(
                Items.Matching(Query.Facts<Link>(), item => item.Key, link => link.From)
                    .Concat(Items.NotMatching(Query.Facts<Link>(), item => item.Key, link => link.From))
                    .Select(item => new Weighed(item.Id, item.Value / 10.0, 0.5))
                    .Where(row => row.Share > row.Maximum),
                row => Finding.On(new FactReference(nameof(Item), row.Id)))),
    ]);

    [Fact]
    public void Reported_NamesEachStepAndTheFactsThatMatter()
    {
        var explanation = Explain("a", new Item("a", 1, 3), new Item("b", 1, 3), new Link("l", 2, 2));
        Assert.Single(explanation.Diagnostics);
        Assert.Null(explanation.DroppedBy);
        Assert.Equal(["Facts<Item>", "Where item => item.Value > 2", "NotMatching", "Select", "Distinct"], explanation.Steps.Select(step => step.Step));
        Assert.Equal(["Item 'a'"], explanation.Steps[1].RowsOut);
        Assert.Equal([new FactReference("Item", "a")], explanation.Facts);
    }

    [Fact]
    public void DroppedByCondition_NamesItAndTheRow()
    {
        var dropped = Explain("a", new Item("a", 1, 2)).DroppedBy;
        Assert.Equal("Where item => item.Value > 2", dropped?.Step);
        Assert.Equal(["Item 'a'"], dropped?.RowsIn);
    }

    [Fact]
    public void DroppedByAMatch_NamesTheOperator() =>
        Assert.Equal("NotMatching", Explain("a", new Item("a", 1, 3), new Link("l", 1, 2)).DroppedBy?.Step);

    [Fact]
    public void DroppedOnOneOfTwoWays_NamesTheStepThatEndsTheOther()
    {
        var dropped = Explain("T3", "a", new Item("a", 1, 4)).DroppedBy;
        Assert.Equal("Where row => row.Share > row.Maximum", dropped?.Step);
    }

    [Fact]
    public void DroppedByComparison_GivesTheValuesThatItNames()
    {
        var dropped = Explain("T3", "a", new Item("a", 1, 4)).DroppedBy;
        Assert.Equal([new("Share", "0.4"), new("Maximum", "0.5")], dropped!.Values);
    }

    [Fact]
    public void NotReported_NamesTheFactsThatStandInTheWay()
    {
        var explanation = Explain("a", new Item("a", 1, 3), new Link("l", 1, 2), new Link("m", 2, 2));
        Assert.Empty(explanation.Diagnostics);
        Assert.Equal([new FactReference("Link", "l")], explanation.Facts);
    }

    [Fact]
    public void SubjectThatIsNotRecorded_HasNoSteps()
    {
        var explanation = Explain("nowhere", new Item("a", 1, 3));
        Assert.Empty(explanation.Steps);
        Assert.Null(explanation.DroppedBy);
        Assert.Empty(explanation.Diagnostics);
    }

    [Fact]
    public void Outcome_IsThatOfAnOrdinaryEvaluation()
    {
        object[] facts = [new Item("a", 1, 2), new Item("b", 1, 3)];
        foreach (var outcome in Program.Evaluate(new() { Facts = facts }).Outcomes.Where(outcome => outcome is { RuleId: "T1", Subject: not null }))
            Assert.Equal(outcome, Explain(outcome.Subject!.Value.Id, facts).Outcome);
    }

    [Fact]
    public void RuleThatDoesNotExist_Throws() =>
        Assert.Throws<ArgumentException>(() => Program.Explain(new(), "T9", default));

    [Fact]
    public void Facts_InAnyOrder_GiveTheSame()
    {
        object[] facts = [new Item("a", 1, 3), new Item("b", 1, 3), new Link("l", 2, 2), new Item("c", 2, 1)];
        Assert.Equal(Explain("a", facts), Explain("a", [.. facts.Reverse()]));
    }

    [Theory]
    [InlineData("Where row => row.Share > row.Maximum", "Share 0.4, Maximum 0.5")]
    [InlineData("Where row => row is { Maximum: > 0 }", "Maximum 0.5")]
    [InlineData("Where IsEnough", "Share 0.4, Maximum 0.5")]
    [InlineData("Where row => row.Shares > 0", "Share 0.4, Maximum 0.5")]
    public void Values_AreThoseNamed_ElseTheNumbers(string step, string expected) =>
        Assert.Equal(expected, string.Join(", ", RowText.ValuesFor(step, new Weighed("a", 0.4, 0.5))));

    [Fact]
    public void Values_OfRecordsWithin_AreReadThrough_AndLongListsLeftOut() =>
        Assert.Equal(
            "Text a, Share 0.6667, Maximum 0.5, Of Item 'i'",
            string.Join(", ", RecordText.Values($"Row {{ Text = a, Share = {2 / 3.0}, Inner = Weighed {{ Maximum = 0.5 }}, List = [Weighed {{ Maximum = 9 }}, {new string('x', 60)}], Of = Item 'i', Nothing =  }}")));

    [Theory]
    [InlineData("")]
    [InlineData("plain text")]
    [InlineData("Row { ")]
    [InlineData("{ } = { } = [ ] } ]")]
    public void Values_OfTextThatIsNoRecord_AreNone(string text) => Assert.Empty(RecordText.Values(text));

    private static RuleExplanation Explain(string id, params object[] facts) => Explain("T1", id, facts);

    private static RuleExplanation Explain(string rule, string id, params object[] facts) =>
        Program.Explain(new() { Facts = facts }, rule, new(nameof(Item), id));

    private sealed record Weighed(string Id, double Share, double Maximum);
}
