using Collaboration.Rules.AntiPatterns.Trust;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Trust;

public sealed class NoTrustInvestmentTests
{
    private const string Reported = "violation CollaborationProfile 'collaboration'";
    private const string Clear = "clear CollaborationProfile 'collaboration'";
    private const string Open = "not assessed CollaborationProfile 'collaboration': when it started and when each relationship activity was";

    private static readonly RuleVerifier Rule = new RuleVerifier(new NoTrustInvestment()).AsOf(new DateOnly(2024, 6, 30));

    [Theory]
    [InlineData("2024-01-01", "", Clear)]
    [InlineData("2023-12-30", "", Clear)]
    [InlineData("2023-12-29", "", Reported)]
    [InlineData("2023-12", "", Clear)]
    [InlineData("2023-11", "", Reported)]
    [InlineData("2023-12-29", "2024-06-29", Clear)]
    [InlineData("2023-12-29", "2024-06-30", Reported)]
    [InlineData("2023-12-29", "2024-06", Open)]
    [InlineData("2023-12-29", "?", Open)]
    [InlineData("2023-12-29", "2019", Clear)]
    public void Start_ExpectsAnActivityInSixMonths(string started, string activity, string expected) => Rule
        .With(NoTrustInvestment.RecentMonths, 120)
        .Given(world => World(world, started, activity))
        .Expect(expected);

    [Theory]
    [InlineData("2020-01 2023-06-29", Reported)]
    [InlineData("2020-01 2023-06-30", Clear)]
    [InlineData("2020-01 2023-06", Open)]
    [InlineData("2020-01 2023-05", Reported)]
    [InlineData("2020-01 ?", Open)]
    [InlineData("2020-01 2025", Reported)]
    public void LastYear_ExpectsAnActivity(string activities, string expected) => Rule
        .Given(world => World(world, "2020", activities))
        .Expect(expected);

    [Fact]
    public void CoLocation_WithoutAnEnd_GoesOn() => Rule
        .Given(world => World(world, "2020", "").Add(new RelationshipActivity { Id = "x", Kind = RelationshipActivityKind.CoLocation, Date = PartialDate.Parse("2020-01") }))
        .Expect(Clear);

    [Fact]
    public void CoLocation_ThatEnded_CountsUntilThen() => Rule
        .Given(world => World(world, "2020", "").Add(new RelationshipActivity
        {
            Id = "x",
            Kind = RelationshipActivityKind.CoLocation,
            Date = PartialDate.Parse("2020-01"),
            Until = PartialDate.Parse("2023-01"),
        }))
        .Expect(Reported);

    [Fact]
    public void EndedCollaboration_IsJudgedAtItsEnd() => Rule
        .Given(world => World(world, null, "2020-01 2021-08")
            .Add(new CollaborationProfile { Id = "collaboration", Name = "C", Started = PartialDate.Parse("2020"), Ends = PartialDate.Parse("2022-07") }))
        .Expect(Clear);

    [Theory]
    [InlineData("", Open)]
    [InlineData("2022", Reported)]
    [InlineData("2024", Open)]
    public void UnknownStart_LeavesOpenUnlessActivitiesLapsed(string activities, string expected) => Rule
        .Given(world => World(world, null, activities))
        .Expect(expected);

    [Fact]
    public void Activities_RecordedInPart_AreNotAssessed() => Rule
        .Given(world => World(world, "2020", "").Cover<RelationshipActivity>(CoverageLevel.Partial))
        .Expect("not assessed CollaborationProfile 'collaboration': RelationshipActivity");

    [Fact]
    public void Dates_AtTheEndOfTheCalendar_FailNothing() => new RuleVerifier(new NoTrustInvestment()).AsOf(DateOnly.MaxValue)
        .Given(world => World(world, "9999-12", ""))
        .Expect(Clear);

    private static CollaborationBuilder World(CollaborationBuilder world, string? started, string activities)
    {
        world.Party("a", "A").Cover<RelationshipActivity>(CoverageLevel.Complete);
        if (started is not null) world.Add(new CollaborationProfile { Id = "collaboration", Name = "C", Started = PartialDate.Parse(started) });
        var dates = activities.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < dates.Length; i++)
            world.Add(new RelationshipActivity
            {
                Id = $"r{i}",
                Kind = RelationshipActivityKind.Social,
                Date = dates[i] == "?" ? null : PartialDate.Parse(dates[i]),
            });
        return world;
    }
}
