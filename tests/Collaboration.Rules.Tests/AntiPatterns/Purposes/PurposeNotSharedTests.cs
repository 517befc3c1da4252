using Collaboration.Rules.AntiPatterns.Purposes;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Purposes;

public sealed class PurposeNotSharedTests
{
    private static readonly RuleVerifier Rule = new(new PurposeNotShared());

    [Fact]
    public void Party_ThatAgreedToOneOfTwoSharedPurposes_IsClear() => Rule
        .Given(world => world
            .Party("west", "West")
            .Purpose("p", "P", ["north", "south"])
            .Purpose("q", "Q", ["north", "west"]))
        .Expect("clear Party 'west'");

    [Fact]
    public void Party_ThatAgreedToAPurposeOfItsOwn_IsReported() => Rule
        .Given(world => world
            .Party("west", "West")
            .Purpose("p", "P", ["north", "south"])
            .Purpose("q", "Q", ["west"]))
        .Expect("violation Party 'west'");

    [Fact]
    public void Party_UnderPartialCoverage_IsNotAssessed() => Rule
        .Given(world => world
            .Cover<Purpose>(CoverageLevel.Partial)
            .Party("north", "North")
            .Party("west", "West")
            .Purpose("p", "P", ["north", "south"]))
        .Expect("clear Party 'north'", "not assessed Party 'west': Purpose");

    [Fact]
    public void Party_WhereNoPurposeIsShared_IsLeftOpen() => Rule
        .Given(world => world.Party("west", "West").Purpose("p", "P", ["north"]))
        .Expect("not assessed Party 'west': a purpose that others share");

    [Theory]
    [InlineData(PartyStanding.Supplier, "violation Party 'west'")]
    [InlineData(PartyStanding.Funder, "violation Party 'west'")]
    [InlineData(PartyStanding.Affected, "not applicable")]
    public void Party_IsJudgedWhereItTakesPart(PartyStanding standing, string expected) => Rule
        .Given(world => world.Party("west", "West", null, standing).Purpose("p", "P", ["north", "south"]))
        .Expect(expected);

    [Fact]
    public void Member_OfABodyThatDidNotAgree_IsReportedInsteadOfTheBody() => Rule
        .Given(world => world
            .Add(new Party { Id = "board", Name = "Board", Members = ["west"] })
            .Party("west", "West")
            .Purpose("p", "P", ["north", "south"]))
        .Expect("violation Party 'west'");
}
