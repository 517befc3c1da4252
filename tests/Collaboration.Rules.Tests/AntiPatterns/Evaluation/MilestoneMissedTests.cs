using Collaboration.Rules.AntiPatterns.Evaluation;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Evaluation;

public sealed class MilestoneMissedTests
{
    private static readonly RuleVerifier Rule = new RuleVerifier(new MilestoneMissed()).AsOf(new DateOnly(2024, 6, 30));

    [Theory]
    [InlineData("2024-06-29", "violation Milestone 'm'")]
    [InlineData("2024-06-30", "clear Milestone 'm'")]
    [InlineData("2024-05", "violation Milestone 'm'")]
    [InlineData("2024-06", "clear Milestone 'm'")]
    [InlineData("2024", "clear Milestone 'm'")]
    [InlineData("2023", "violation Milestone 'm'")]
    public void Milestone_NotDone_IsReportedWhenSurelyPastDue(string due, string outcome) => Rule
        .Given(world => world.Add(Step(due, null)))
        .Expect(outcome);

    [Theory]
    [InlineData("2024-06-30", "clear Milestone 'm'")]
    [InlineData("2024", "clear Milestone 'm'")]
    [InlineData("2024-07-01", "violation Milestone 'm'")]
    public void Milestone_DoneLate_IsReportedUntilItWasDone(string done, string outcome) => Rule
        .Given(world => world.Cover<Milestone>(CoverageLevel.Partial).Add(Step("2023", done)))
        .Expect(outcome);

    [Fact]
    public void Milestone_PastDue_IsNotAssessedWhereMilestonesArePartial() => Rule
        .Given(world => world.Cover<Milestone>(CoverageLevel.Partial).Add(Step("2023", null)))
        .Expect("not assessed Milestone 'm': Milestone");

    [Fact]
    public void Milestone_WithoutADate_IsLeftOpenUntilDone() => Rule
        .Given(world => world.Add(Step(null, null)).Add(Step(null, "2024-01") with { Id = "n" }))
        .Expect("clear Milestone 'n'", "not assessed Milestone 'm': when it is due");

    [Theory]
    [InlineData(GoalStatus.Met, "not applicable")]
    [InlineData(GoalStatus.Dropped, "not applicable")]
    [InlineData(GoalStatus.Missed, "violation Milestone 'm'")]
    public void Milestone_OfAGoal_IsJudgedWhileItIsPursued(GoalStatus status, string outcome) => Rule
        .Given(world => world.Add(new Goal { Id = "g", Statement = "G", Status = status }).Add(Step("2023", null)))
        .Expect(outcome);

    private static Milestone Step(string? due, string? done) => new()
    {
        Id = "m",
        Goal = "g",
        Name = "M",
        Due = due is null ? null : PartialDate.Parse(due),
        Done = done is null ? null : PartialDate.Parse(done),
    };
}
