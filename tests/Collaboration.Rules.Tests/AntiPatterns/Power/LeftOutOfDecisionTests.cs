using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Power;

public sealed class LeftOutOfDecisionTests
{
    private static readonly RuleVerifier Rule = new(new LeftOutOfDecision());

    private static readonly Decision Budget = new() { Id = "budget", Name = "Budget", DecidedBy = ["a"], LeftOut = ["b"] };

    [Theory]
    [InlineData(PartyStanding.Partner, "violation Decision 'budget'")]
    [InlineData(PartyStanding.Supplier, "violation Decision 'budget'")]
    [InlineData(PartyStanding.Overseer, "clear Decision 'budget'")]
    [InlineData(PartyStanding.Affected, "clear Decision 'budget'")]
    public void Party_LeftOut_IsReportedIfItTakesPart(PartyStanding standing, string outcome) => Rule
        .Given(world => world.Party("b", "B", null, standing).Add(Budget))
        .Expect(outcome);

    [Fact]
    public void Party_LeftOutThatIsAffected_IsReportedWhateverItsStanding() => Rule
        .Given(world => world.Party("b", "B", null, PartyStanding.Outsider).Add(Budget with { Affected = ["b"] }))
        .Expect("violation Decision 'budget'");

    [Fact]
    public void Party_LeftOutOfUnknownStanding_IsReported() => Rule
        .Given(world => world.Party("b", "B").Add(Budget))
        .Expect("violation Decision 'budget'");

    [Fact]
    public void Parties_SeveralLeftOut_AreOneFinding() => Rule
        .Given(world => world.Party("b", "B").Party("c", "C").Add(Budget with { LeftOut = ["c", "b", "c"] }))
        .Expect("violation Decision 'budget'");

    [Fact]
    public void Party_NotPartOfTheDecision_IsClearUnlessRecordedAsLeftOut() => Rule
        .Given(world => world.Party("b", "B").Add(Budget with { LeftOut = [], Affected = ["b"] }))
        .Expect("clear Decision 'budget'");

    [Fact]
    public void Party_ThatDecided_WasNotLeftOut() => Rule
        .Given(world => world.Party("a", "A").Add(Budget with { LeftOut = ["a"] }))
        .Expect("clear Decision 'budget'");

    [Fact]
    public void Party_ThatDecided_IsNotNamedAmongThoseLeftOut()
    {
        var result = Rule.Given(world => world.Party("a", "A").Party("b", "B").Add(Budget with { LeftOut = ["a", "b"] })).ExpectAgreement();
        Assert.Contains("taken without B: 1 left out", Assert.Single(OutcomeText.Messages(result)), StringComparison.Ordinal);
    }

    [Fact]
    public void Decision_OfWhichNobodyRecordedWhoWasLeftOut_IsNotAssessed() => Rule
        .Given(world => world.Party("b", "B").Add(Budget with { LeftOut = null }))
        .Expect("not assessed Decision 'budget': who was left out");

    [Fact]
    public void Decisions_NotRecorded_AreNotAssessed() => Rule
        .Given(world => world.Party("b", "B"))
        .Expect("not assessed: Decision");
}
