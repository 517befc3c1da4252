using Collaboration.Rules.AntiPatterns.Evaluation;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Evaluation;

public sealed class DivergentSuccessTests
{
    private const string Open = "not assessed Goal 'g': who measures it by which indicator";

    private static readonly RuleVerifier Rule = new(new DivergentSuccess());

    [Theory]
    [InlineData("a cost,b time", "violation Goal 'g'")]
    [InlineData("a cost,b cost", "clear Goal 'g'")]
    [InlineData("a cost,b COST,b time", "clear Goal 'g'")]
    [InlineData("a cost,a time,b time,b size,c size,c cost", "violation Goal 'g'")]
    [InlineData("a cost,a time", "clear Goal 'g'")]
    [InlineData("- cost,- time", Open)]
    [InlineData("a cost,- cost", "clear Goal 'g'")]
    [InlineData("a cost,- time", Open)]
    [InlineData("a cost,b cost,- time", Open)]
    [InlineData("a cost,b time,- size", "violation Goal 'g'")]
    public void Goal_MeasuredByParties_IsReportedWithoutAnIndicatorOfAll(string measured, string outcome) => Rule
        .Given(world => Measure(world.SharedGoal("g", "G"), measured))
        .Expect(outcome);

    [Fact]
    public void Goal_UnderPartialCoverage_IsReportedOrNotAssessed() => Rule
        .Given(world => Measure(world.SharedGoal("g", "G").SharedGoal("h", "H").Cover<Indicator>(CoverageLevel.Partial), "a cost,b time")
            .Add(new Indicator { Id = "h", Goal = "h", Name = "Cost", MeasuredBy = "a" }))
        .Expect("violation Goal 'g'", "not assessed Goal 'h': Indicator");

    [Fact]
    public void Goal_OfOneParty_IsNotJudged() => Rule
        .Given(world => Measure(world.Goal("g", "a", "G"), "a cost,b time"))
        .Expect("not applicable");

    [Fact]
    public void Goal_WithoutIndicator_IsNotJudged() => Rule
        .Given(world => Measure(world.SharedGoal("h", "H"), "a cost,b time"))
        .Expect("not applicable");

    private static CollaborationBuilder Measure(CollaborationBuilder world, string measured)
    {
        foreach (var one in measured.Split(',').Select(text => text.Split(' ')))
            world.Add(new Indicator { Id = $"{one[0]}/{one[1]}", Goal = "g", Name = one[1], MeasuredBy = one[0] == "-" ? null : one[0] });
        return world;
    }
}
