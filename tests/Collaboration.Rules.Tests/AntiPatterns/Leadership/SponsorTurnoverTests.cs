using Collaboration.Rules.AntiPatterns.Leadership;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Leadership;

public sealed class SponsorTurnoverTests
{
    private const string Open = "not assessed Party 'a': who sponsored it when";

    private static readonly RuleVerifier Rule = new(new SponsorTurnover());

    [Theory]
    [InlineData("2024-02-29", "2025-02-28", "violation Party 'a'")]
    [InlineData("2024-02-29", "2025-03-01", "clear Party 'a'")]
    [InlineData("2024-01-15", "2025-01-14", "violation Party 'a'")]
    [InlineData("2024-01-15", "2025-01-15", "clear Party 'a'")]
    [InlineData("2024", "2024", "violation Party 'a'")]
    [InlineData("2024", "2025", Open)]
    [InlineData("2024", "2026", "clear Party 'a'")]
    [InlineData("2024-01", "2024-12", "violation Party 'a'")]
    [InlineData("2024-01", "2025-01", Open)]
    public void TwoChanges_AreReportedWhenSurelyWithinTwelveMonths(string first, string second, string outcome) => Rule
        .Given(world => world.Party("a", "A").AddRange([Term("ann", "2021", first), Term("ben", "2022", second), Term("cas", "2023", null)]))
        .Expect(outcome);

    [Fact]
    public void OneChange_IsClear() => Rule
        .Given(world => world.Party("a", "A").AddRange([Term("ann", "2022", "2024-01"), Term("ben", "2024-01", null)]))
        .Expect("clear Party 'a'");

    [Fact]
    public void OneChange_IsReportedWhenNoneIsAllowed() => Rule
        .With(SponsorTurnover.MaximumChanges, 0)
        .Given(world => world.Party("a", "A").AddRange([Term("ann", "2022", "2024-01"), Term("ben", "2024-01", null)]))
        .Expect("violation Party 'a'");

    [Fact]
    public void TwoChanges_WithinAShorterStretch_AreClear() => Rule
        .With(SponsorTurnover.Months, 6)
        .Given(world => world.Party("a", "A").AddRange([Term("ann", "2021", "2024-01"), Term("ben", "2022", "2024-09"), Term("cas", "2023", null)]))
        .Expect("clear Party 'a'");

    [Fact]
    public void Sponsors_WithoutAnEnd_AreJointSponsors() => Rule
        .Given(world => world.Party("a", "A").AddRange([Term("ann", "2024-01", null), Term("ben", "2024-02", null), Term("cas", "2024-03", null)]))
        .Expect("clear Party 'a'");

    [Fact]
    public void Sponsor_WhoseTermWasRenewed_IsOne() => Rule
        .Given(world => world.Party("a", "A").AddRange(
            [Term("ann", "2022", "2024-01"), Term("ann", "2024-02", "2024-06") with { Id = "again" }, Term("ben", "2024-06", null)]))
        .Expect("clear Party 'a'");

    [Fact]
    public void Sponsor_WhoLeftAndWasNotFollowed_IsNoChange() => Rule
        .Given(world => world.Party("a", "A").AddRange([Term("ann", "2022", "2024-01"), Term("ben", "2024-01", "2024-09")]))
        .Expect("clear Party 'a'");

    [Fact]
    public void Sponsors_NotNamed_LeaveItOpen() => Rule
        .Given(world => world.Party("a", "A").AddRange(
            [Term("ann", "2022", "2024-01") with { Person = null }, Term("ben", "2024-01", "2024-05") with { Person = null }]))
        .Expect(Open);

    [Fact]
    public void Party_UnderPartialCoverage_IsReportedOrNotAssessed() => Rule
        .Given(world => world
            .Cover<Sponsorship>(CoverageLevel.Partial)
            .Party("a", "A")
            .Party("b", "B")
            .AddRange([Term("ann", "2022", "2024-01"), Term("ben", "2023", "2024-05"), Term("cas", "2024", null)]))
        .Expect("violation Party 'a'", "not assessed Party 'b': Sponsorship");

    private static Sponsorship Term(string person, string? from, string? until) => new()
    {
        Id = person,
        Party = "a",
        Person = person,
        From = from is null ? null : PartialDate.Parse(from),
        Until = until is null ? null : PartialDate.Parse(until),
    };
}
