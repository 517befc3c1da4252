using Collaboration.Rules.AntiPatterns.Communication;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Communication;

public sealed class CommunicationLapsedTests
{
    private const string Violation = "violation Party 'a'";
    private const string Clear = "clear Party 'a'";
    private const string Open = "not assessed Party 'a': when it was last in contact";
    private const string Who = "not assessed Party 'a': who was in each meeting and exchange";

    private static readonly RuleVerifier Rule = new RuleVerifier(new CommunicationLapsed()).AsOf(new DateOnly(2024, 6, 30));

    [Theory]
    [InlineData("2024-04-01", Clear)]
    [InlineData("2024-03-31", Violation)]
    [InlineData("2024-03", Violation)]
    [InlineData("2024-04", Clear)]
    [InlineData("2024", Clear)]
    [InlineData("2024-07-01", Open)]
    [InlineData(null, Open)]
    public void Party_WithoutACadence_IsReportedAfterNinetyDays(string? date, string outcome) => Rule
        .Given(world => Told(world, date))
        .Expect(outcome);

    [Theory]
    [InlineData(ContactFrequency.Weekly, "2024-06-16", Clear)]
    [InlineData(ContactFrequency.Weekly, "2024-06-15", Violation)]
    [InlineData(ContactFrequency.Quarterly, "2023-12-29", Clear)]
    [InlineData(ContactFrequency.Quarterly, "2023-12-28", Violation)]
    public void Party_WithACadence_IsReportedAfterTwice(ContactFrequency cadence, string date, string outcome) => Rule
        .Given(world => Told(world, date)
            .Add(new Channel { Id = "c", Name = "C", Participants = ["a", "x"], Cadence = cadence })
            .Add(new Channel { Id = "d", Name = "D", Participants = ["a", "x"], Cadence = ContactFrequency.Yearly }))
        .Expect(outcome);

    [Fact]
    public void Party_SinceInAMeetingOrATie_IsClear()
    {
        var june = PartialDate.Parse("2024-06");
        Rule.Given(world => Told(world, "2020").Add(new Meeting { Id = "m", Name = "M", Date = june, Attended = ["a", "x"] })).Expect(Clear);
        Rule.Given(world => Told(world, "2020").Add(new Meeting { Id = "m", Name = "M", Date = june, Attended = ["a"] })).Expect(Violation);
        Rule.Given(world => Told(world, "2020").Add(new Tie { Id = "t", From = "x", To = "a", Relation = TieRelation.Communicates, LastContact = june })).Expect(Clear);
    }

    [Fact]
    public void Party_ThatMayHaveBeenInTouchSince_IsLeftOpen()
    {
        Rule.Given(world => Told(world, "2020").Add(new Meeting { Id = "m", Name = "M", Attended = ["a", "x"] })).Expect(Open);
        Rule.Given(world => Told(world, "2020").Add(new Meeting { Id = "m", Name = "M", Invited = ["a", "x"] })).Expect(Open);
        Rule.Given(world => Told(world, "2020").Add(new Meeting { Id = "m", Name = "M" })).Expect(Who);
        Rule.Given(world => Told(world, "2020").Add(new Exchange { Id = "n", From = "x" })).Expect(Who);
    }

    [Fact]
    public void Party_OfWhichExchangesArePartlyRecorded_IsNotAssessed() => Rule
        .Given(world => Told(world.Cover<Exchange>(CoverageLevel.Partial), "2020"))
        .Expect("not assessed Party 'a': Exchange");

    private static CollaborationBuilder Told(CollaborationBuilder world, string? date) => world
        .Cover<Meeting>(CoverageLevel.Complete)
        .Party("a", "A")
        .Add(new Exchange { Id = "e", From = "x", To = ["a"], Date = date is null ? null : PartialDate.Parse(date) });
}
