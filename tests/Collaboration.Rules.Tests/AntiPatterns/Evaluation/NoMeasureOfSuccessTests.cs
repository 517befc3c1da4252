using Collaboration.Rules.AntiPatterns.Evaluation;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Evaluation;

public sealed class NoMeasureOfSuccessTests
{
    private static readonly RuleVerifier Rule = new(new NoMeasureOfSuccess());
    private static readonly Goal Measured = new() { Id = "g", Statement = "G", Shared = true, Indicator = "Visits", Target = 0 };

    [Fact]
    public void Goal_WithBothParts_IsClearDespitePartialCoverage() => Rule
        .Given(world => world.Cover<Goal>(CoverageLevel.Partial).Add(Measured))
        .Expect("clear Goal 'g'");

    [Fact]
    public void Goal_WithoutTarget_IsReported() => Rule.Given(world => world.Add(Measured with { Target = null })).Expect("violation Goal 'g'");

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Goal_WithoutIndicator_IsReported(string? indicator) => Rule
        .Given(world => world.Add(Measured with { Indicator = indicator }))
        .Expect("violation Goal 'g'");

    [Fact]
    public void Goal_WithoutTarget_IsNotAssessedWhereGoalsArePartial() => Rule
        .Given(world => world.Cover<Goal>(CoverageLevel.Partial).Add(Measured with { Target = null }))
        .Expect("not assessed Goal 'g': Goal");

    [Fact]
    public void Goal_WithAnIndicatorRecordedByItself_IsClear() => Rule
        .Given(world => world
            .Add(Measured with { Indicator = null })
            .Add(new Indicator { Id = "i", Goal = "g", Name = "Visits" })
            .Add(new Indicator { Id = "j", Goal = "g", Name = "Calls" }))
        .Expect("clear Goal 'g'");

    [Theory]
    [InlineData(GoalStatus.Met)]
    [InlineData(GoalStatus.Dropped)]
    public void Goal_NoLongerPursued_IsNotJudged(GoalStatus status) => Rule
        .Given(world => world.Add(Measured with { Target = null, Status = status }))
        .Expect("not applicable");

    [Fact]
    public void Goal_OfOneParty_IsNotJudged() => Rule.Given(world => world.Goal("g", "a", "G")).Expect("not applicable");
}
