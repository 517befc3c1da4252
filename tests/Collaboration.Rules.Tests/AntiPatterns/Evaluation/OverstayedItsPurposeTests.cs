using Collaboration.Rules.AntiPatterns.Evaluation;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Evaluation;

public sealed class OverstayedItsPurposeTests
{
    private const string Open = "not assessed CollaborationProfile 'collaboration': whether it goes on";
    private const string Clear = "clear CollaborationProfile 'collaboration'";
    private const string Violation = "violation CollaborationProfile 'collaboration'";

    private static readonly RuleVerifier Rule = new RuleVerifier(new OverstayedItsPurpose()).AsOf(new DateOnly(2024, 6, 30));

    [Theory]
    [InlineData(null, null, Violation)]
    [InlineData("2024-06-30", null, Violation)]
    [InlineData("2024-07-01", null, Clear)]
    [InlineData("2024", null, Open)]
    [InlineData(null, "2024-06-30", Clear)]
    [InlineData(null, "2024-07-01", Violation)]
    [InlineData(null, "2024", Open)]
    [InlineData(null, "2023", Clear)]
    public void Collaboration_WithEveryGoalMet_IsJudgedByWhetherItGoesOn(string? started, string? ends, string outcome) => Rule
        .Given(world => world.Add(Profile(started, ends)).Add(Goal("g", null) with { Status = GoalStatus.Met }))
        .Expect(outcome);

    [Theory]
    [InlineData("2024-06-29", Violation)]
    [InlineData("2024-06-30", Clear)]
    [InlineData("2024-06", Clear)]
    [InlineData("2023", Violation)]
    [InlineData(null, Clear)]
    public void Goal_Open_IsAheadUntilSurelyPastItsDate(string? due, string outcome) => Rule
        .Given(world => world.Add(Profile("2020", null)).Add(Goal("g", due)).Add(Goal("h", null) with { Status = GoalStatus.Missed }))
        .Expect(outcome);

    [Fact]
    public void Goal_Dropped_IsNotAhead() => Rule
        .Given(world => world
            .Add(Profile("2020", null))
            .Add(Goal("g", null) with { Status = GoalStatus.Dropped })
            .Add(Goal("h", null) with { Status = GoalStatus.Met }))
        .Expect(Violation);

    [Fact]
    public void Goals_UnderPartialCoverage_AreNotAssessed() => Rule
        .Given(world => world.Cover<Goal>(CoverageLevel.Partial).Add(Profile("2020", null)).Add(Goal("g", "2023")))
        .Expect("not assessed CollaborationProfile 'collaboration': Goal");

    [Fact]
    public void Collaboration_WithoutProfile_IsLeftOpen() => Rule.Given(world => world.Add(Goal("g", "2023"))).Expect(Open);

    [Fact]
    public void Collaboration_WithoutSharedGoal_IsNotApplicable() => Rule
        .Given(world => world.Add(Profile("2020", null)).Goal("g", "a", "G"))
        .Expect("not applicable");

    private static CollaborationProfile Profile(string? started, string? ends) => new()
    {
        Id = "collaboration",
        Name = "Scheme",
        Started = started is null ? null : PartialDate.Parse(started),
        Ends = ends is null ? null : PartialDate.Parse(ends),
    };

    private static Goal Goal(string id, string? due) =>
        new() { Id = id, Statement = id, Shared = true, Due = due is null ? null : PartialDate.Parse(due) };
}
