using Collaboration.Rules.AntiPatterns.Evaluation;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Evaluation;

public sealed class NoMilestonesTests
{
    private static readonly RuleVerifier Rule = new(new NoMilestones());
    private static readonly Goal Dated = new() { Id = "g", Statement = "G", Shared = true, Due = PartialDate.Parse("2027") };

    [Fact]
    public void Goal_WithMilestonesOfAnother_IsReported() => Rule
        .Given(world => world.Add(Dated).Add(new Milestone { Id = "m", Goal = "other", Name = "M" }))
        .Expect("violation Goal 'g'");

    [Fact]
    public void Goal_WithAMilestone_IsClearDespitePartialCoverage() => Rule
        .Given(world => world.Cover<Milestone>(CoverageLevel.Partial).Add(Dated).Add(new Milestone { Id = "m", Goal = "g", Name = "M" }))
        .Expect("clear Goal 'g'");

    [Fact]
    public void Goal_WhereNoMilestonesWereRecorded_IsNotAssessed() => Rule
        .Given(world => world.Add(Dated))
        .Expect("not assessed Goal 'g': Milestone");

    [Fact]
    public void Goal_WithoutADate_IsNotJudged() => Rule
        .Given(world => world.Add(Dated with { Due = null }).Cover<Milestone>(CoverageLevel.Complete))
        .Expect("not applicable");

    [Fact]
    public void Goal_ThatWasMissed_IsJudgedStill() => Rule
        .Given(world => world.Add(Dated with { Status = GoalStatus.Missed }).Cover<Milestone>(CoverageLevel.Complete))
        .Expect("violation Goal 'g'");
}
