using Collaboration.Rules.AntiPatterns.Purposes;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Purposes;

public sealed class NoSharedPurposeTests
{
    private static readonly RuleVerifier Rule = new(new NoSharedPurpose());

    [Fact]
    public void Purpose_AgreedByTwoPartiesNeverRecorded_IsShared() => Rule
        .Given(world => world.Purpose("p", "P", ["north", "south"]))
        .Expect("clear CollaborationProfile 'collaboration'");

    [Theory]
    [InlineData(null, "violation CollaborationProfile 'scheme'")]
    [InlineData(1, "violation CollaborationProfile 'scheme'")]
    [InlineData(2, "clear CollaborationProfile 'scheme'")]
    public void Purpose_AgreedByOneParty_IsSharedWhereItIsSeveral(int? count, string expected) => Rule
        .Given(world => World(world)
            .Add(new CollaborationProfile { Id = "scheme", Name = "Scheme" })
            .Add(new Party { Id = "towns", Name = "Towns", Count = count })
            .Purpose("p", "P", ["towns", "towns"]))
        .Expect(expected);

    [Fact]
    public void Purpose_AgreedByABodyAndItsOnlyMember_IsNotShared() => Rule
        .Given(world => World(world)
            .Add(new Party { Id = "board", Name = "Board", Members = ["north"] })
            .Purpose("p", "P", ["board", "north"]))
        .Expect("violation CollaborationProfile 'collaboration'");

    [Fact]
    public void Purposes_AgreedByAnotherPartyEach_AreReported() => Rule
        .Given(world => World(world).Purpose("p", "P", ["north"]).Purpose("q", "Q", ["south"]))
        .Expect("violation CollaborationProfile 'collaboration'");

    [Fact]
    public void Purposes_OfWhichOneIsShared_AreClearDespitePartialCoverage() => Rule
        .Given(world => World(world).Cover<Purpose>(CoverageLevel.Partial).Purpose("p", "P").Purpose("q", "Q", ["north", "south"]))
        .Expect("clear CollaborationProfile 'collaboration'");

    [Fact]
    public void Purpose_UnderPartialCoverage_IsNotAssessed() => Rule
        .Given(world => World(world).Cover<Purpose>(CoverageLevel.Partial).Purpose("p", "P", ["north"]))
        .Expect("not assessed CollaborationProfile 'collaboration': Purpose");

    [Fact]
    public void Purpose_OfWhichAgreementIsUnknown_LeavesItOpen() => Rule
        .Given(world => World(world).Purpose("p", "P", []).Purpose("q", "Q"))
        .Expect("not assessed CollaborationProfile 'collaboration': who agreed to the purpose");

    [Fact]
    public void OnlyParty_HasNobodyToAgreeWith() => Rule
        .Given(world => world
            .Party("north", "North")
            .Party("state", "State", null, PartyStanding.Overseer)
            .Purpose("p", "P", ["north"]))
        .Expect("not assessed CollaborationProfile 'collaboration': a second party to agree with");

    [Fact]
    public void Parties_WithoutPurposes_AreNotAssessed() => Rule
        .Given(world => World(world))
        .Expect("not assessed CollaborationProfile 'collaboration': Purpose");

    private static CollaborationBuilder World(CollaborationBuilder world) => world.Party("north", "North").Party("south", "South");
}
