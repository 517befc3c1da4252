using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Goals;

public sealed class FrozenGoalsTests
{
    private const string Reported = "violation CollaborationProfile 'collaboration'";
    private const string Clear = "clear CollaborationProfile 'collaboration'";
    private const string StartUnknown = "not assessed CollaborationProfile 'collaboration': when it started";

    private static readonly RuleVerifier Rule = new RuleVerifier(new FrozenGoals()).AsOf(new DateOnly(2024, 6, 30));

    [Theory]
    [InlineData("2022-12-31", null, Reported)]
    [InlineData("2022", null, Reported)]
    [InlineData("2023-01-01", null, Clear)]
    [InlineData("2023", null, Clear)]
    [InlineData("2030", null, Clear)]
    [InlineData("2020-01-01", "2021-06-30", Clear)]
    [InlineData("2020-01-01", "2021-07-01", Reported)]
    [InlineData("2020-01-01", "2021", StartUnknown)]
    [InlineData(null, null, StartUnknown)]
    public void Months_CountFromTheStartToTheEndOrTheDate(string? started, string? ends, string expected) => Rule
        .Given(world => Goals(world, GoalOrigin.Initial).Cover<Review>(CoverageLevel.Complete).Add(Profile(started, ends)))
        .Expect(expected);

    [Theory]
    [InlineData("2024-06", Reported)]
    [InlineData("2024-06-30", Reported)]
    [InlineData("2024", "not assessed CollaborationProfile 'collaboration': when its reviews were held")]
    [InlineData("2024-07", Clear)]
    public void Reviews_CountWhereTheyWereHeldByTheDate(string held, string expected) => Rule
        .Given(world => Goals(world, GoalOrigin.Initial)
            .Add(Profile("2024", null))
            .Add(new Review { Id = "r", Name = "R", ActedOn = FollowUp.No })
            .Add(new Review { Id = "s", Name = "S", Held = PartialDate.Parse(held) }))
        .Expect(expected);

    [Fact]
    public void Reviews_PlannedOnly_DoNotCount() => Rule
        .Given(world => Goals(world, GoalOrigin.Initial)
            .Add(Profile("2024", null))
            .Add(new Review { Id = "r", Name = "R", Due = PartialDate.Parse("2024-02") })
            .Add(new Review { Id = "s", Name = "S", Due = PartialDate.Parse("2024-04") }))
        .Expect(Clear);

    [Fact]
    public void Goals_ThatAreRecentWhereReviewsWereNotRecorded_AreNotAssessed() => Rule
        .Given(world => Goals(world, GoalOrigin.Initial).Add(Profile("2024", null)))
        .Expect("not assessed CollaborationProfile 'collaboration': Review");

    [Fact]
    public void Goals_UnderPartialCoverage_AreNotAssessed() => Rule
        .Given(world => Goals(world, GoalOrigin.Initial).Cover<Goal>(CoverageLevel.Partial).Add(Profile("2020", null)))
        .Expect("not assessed CollaborationProfile 'collaboration': Goal, Review");

    [Fact]
    public void Goals_OfWhichOneHasNoOrigin_AreLeftOpen() => Rule
        .Given(world => Goals(world, GoalOrigin.Initial, null).Add(Profile("2020", null)))
        .Expect("not assessed CollaborationProfile 'collaboration': which goals emerged along the way");

    [Fact]
    public void Goals_OfWhichOneEmerged_AreClearWhateverIsUnknown() => Rule
        .Given(world => Goals(world, null, GoalOrigin.Emergent).Cover<Goal>(CoverageLevel.Partial))
        .Expect(Clear);

    [Fact]
    public void Goals_WithoutADate_AreNotAssessed() => new RuleVerifier(new FrozenGoals())
        .Given(world => Goals(world, GoalOrigin.Initial).Add(Profile("2020", null)))
        .Expect("not assessed: as-of date");

    private static CollaborationBuilder Goals(CollaborationBuilder world, params GoalOrigin?[] origins)
    {
        for (var i = 0; i < origins.Length; i++) world.Add(new Goal { Id = $"g{i}", Shared = true, Statement = "G", Origin = origins[i] });
        return world;
    }

    private static CollaborationProfile Profile(string? started, string? ends) => new()
    {
        Id = "collaboration",
        Name = "Scheme",
        Started = started is null ? null : PartialDate.Parse(started),
        Ends = ends is null ? null : PartialDate.Parse(ends),
    };
}
