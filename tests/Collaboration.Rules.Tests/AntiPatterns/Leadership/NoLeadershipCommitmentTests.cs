using Collaboration.Rules.AntiPatterns.Leadership;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Leadership;

public sealed class NoLeadershipCommitmentTests
{
    private const string Open = "not assessed Party 'a': whether its sponsor is in office";

    private static readonly RuleVerifier Rule = new RuleVerifier(new NoLeadershipCommitment()).AsOf(new DateOnly(2024, 6, 30));

    [Theory]
    [InlineData(null, "2024-06-29", "violation Party 'a'")]
    [InlineData(null, "2024-06-30", "clear Party 'a'")]
    [InlineData(null, "2024-05", "violation Party 'a'")]
    [InlineData(null, "2024", Open)]
    [InlineData("2024-07-01", null, "violation Party 'a'")]
    [InlineData("2024-06-30", null, "clear Party 'a'")]
    [InlineData("2024", null, Open)]
    [InlineData("2023", "2025", "clear Party 'a'")]
    [InlineData(null, null, "clear Party 'a'")]
    public void Party_WithASponsorForATime_IsJudgedOnTheDay(string? from, string? until, string outcome) => Rule
        .Given(world => world.Party("a", "A").Add(Sponsor("s", from, until)))
        .Expect(outcome);

    [Fact]
    public void Party_WithAFormerAndAPresentSponsor_IsClear() => Rule
        .Given(world => world.Party("a", "A").Add(Sponsor("s", null, "2023")).Add(Sponsor("t", "2023", null)))
        .Expect("clear Party 'a'");

    [Fact]
    public void Party_WithoutRecord_IsReportedWhereTheyAreComplete() => Rule
        .Given(world => world.Party("a", "A").Cover<Sponsorship>(CoverageLevel.Complete))
        .Expect("violation Party 'a'");

    [Fact]
    public void Party_WithNobodyRecorded_IsReportedDespitePartialCoverage() => Rule
        .Given(world => world
            .Cover<Sponsorship>(CoverageLevel.Partial)
            .Party("a", "A")
            .Party("b", "B")
            .Add(Sponsor("s", null, null) with { Person = null, Nobody = true }))
        .Expect("violation Party 'a'", "not assessed Party 'b': Sponsorship");

    [Fact]
    public void Party_WithNobodyUntilASponsorCame_IsClear() => Rule
        .Given(world => world.Party("a", "A").Add(Sponsor("s", null, "2023") with { Person = null, Nobody = true }).Add(Sponsor("t", "2024-01", null)))
        .Expect("clear Party 'a'");

    [Theory]
    [InlineData(true, "clear Party 'a'")]
    [InlineData(null, "clear Party 'a'")]
    [InlineData(false, "violation Party 'a'")]
    public void Sponsor_WithoutAStatement_IsNotActive(bool? stated, string outcome) => Rule
        .Given(world => world.Party("a", "A").Add(Sponsor("s", null, null) with { StatementMade = stated }))
        .Expect(outcome);

    [Fact]
    public void Sponsor_NotNamed_IsEnough() => Rule
        .Given(world => world.Party("a", "A").Add(Sponsor("s", null, null) with { Person = null }))
        .Expect("clear Party 'a'");

    [Fact]
    public void Overseer_IsNotJudged() => Rule
        .Given(world => world.Party("a", "A", null, PartyStanding.Overseer).Add(Sponsor("s", null, "2023")))
        .Expect("not applicable");

    [Fact]
    public void Party_WithoutADateOfJudgement_IsNotAssessed() => new RuleVerifier(new NoLeadershipCommitment())
        .Given(world => world.Party("a", "A").Add(Sponsor("s", null, null)))
        .Expect("not assessed Party 'a': as-of date");

    private static Sponsorship Sponsor(string id, string? from, string? until) => new()
    {
        Id = id,
        Party = "a",
        Person = "p",
        From = from is null ? null : PartialDate.Parse(from),
        Until = until is null ? null : PartialDate.Parse(until),
    };
}
