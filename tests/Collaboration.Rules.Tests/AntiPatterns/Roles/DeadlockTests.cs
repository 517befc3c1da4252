using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Roles;

public sealed class DeadlockTests
{
    private static readonly RuleVerifier Rule = new(new Deadlock());

    [Fact]
    public void EqualVotes_BelowTheQuota_AreReported() => Rule
        .Given(world => Voting(world, 8, 7, 7))
        .Expect("violation DecisionArea 'fund'");

    [Fact]
    public void EqualVotes_AtTheQuota_AreClear() => Rule
        .Given(world => Voting(world, 7, 7, 7))
        .Expect("clear DecisionArea 'fund'");

    [Fact]
    public void FourEqualVotes_ThatCanSplit_AreReported() => Rule
        .Given(world => Voting(world, 3, 1, 1, 1, 1))
        .Expect("violation DecisionArea 'fund'");

    [Fact]
    public void ThreeEqualVotes_UnderAMajority_AreClear() => Rule
        .Given(world => Voting(world, 2, 1, 1, 1))
        .Expect("clear DecisionArea 'fund'");

    [Fact]
    public void UnequalVotes_ThatAreAllNeeded_AreReported() => Rule
        .Given(world => Voting(world, 5, 3, 2))
        .Expect("violation DecisionArea 'fund'");

    [Fact]
    public void UnequalVotes_OfWhichOneIsNotNeeded_AreClear() => Rule
        .Given(world => Voting(world, 51, 50, 49, 1))
        .Expect("clear DecisionArea 'fund'");

    [Fact]
    public void EqualVotes_WithoutQuota_AreNotAssessed() => Rule
        .Given(world => Voting(world, null, 1, 1))
        .Expect("not assessed DecisionArea 'fund': how decisions are carried");

    [Fact]
    public void Quota_OutOfReach_IsNotAssessed() => Rule
        .Given(world => Voting(world, 9, 2, 2))
        .Expect("not assessed DecisionArea 'fund': how decisions are carried");

    [Fact]
    public void EqualVotes_UnderPartialRights_AreNotAssessed() => Rule
        .Given(world => Voting(world.Cover<DecisionRight>(CoverageLevel.Partial), 8, 7, 7))
        .Expect("not assessed DecisionArea 'fund': DecisionRight");

    [Fact]
    public void Consensus_UnderPartialRights_IsReported() => Rule
        .Given(world => Ruled(world.Cover<DecisionRight>(CoverageLevel.Partial), DecisionRule.Consensus, tieBreak: false))
        .Expect("violation DecisionArea 'fund'");

    [Fact]
    public void Consensus_UnderPartialSafeguards_IsNotAssessed() => Rule
        .Given(world => Ruled(world, DecisionRule.Consensus, tieBreak: false).Cover<Safeguard>(CoverageLevel.Partial))
        .Expect("not assessed DecisionArea 'fund': Safeguard");

    [Fact]
    public void Unanimity_WithUnknownTieBreak_IsNotAssessed() => Rule
        .Given(world => Ruled(world, DecisionRule.Unanimity, tieBreak: null))
        .Expect("not assessed DecisionArea 'fund': whether an even split can be settled");

    [Fact]
    public void Unanimity_WithTieBreak_IsClear() => Rule
        .Given(world => Ruled(world, DecisionRule.Unanimity, tieBreak: true))
        .Expect("clear DecisionArea 'fund'");

    [Fact]
    public void Vetoes_OfAllWhoDecide_AreReported() => Rule
        .Given(world => Ruled(world, null, tieBreak: false).Add(Veto("north")).Add(Veto("south")))
        .Expect("violation DecisionArea 'fund'");

    [Fact]
    public void Veto_OfOneWhoDecides_IsNotAssessed() => Rule
        .Given(world => Ruled(world, null, tieBreak: false).Add(Veto("north")).Add(Veto("auditor")))
        .Expect("not assessed DecisionArea 'fund': how decisions are carried");

    [Theory]
    [InlineData(null, SafeguardKind.DisputeResolution, "clear DecisionArea 'fund'")]
    [InlineData("fund", SafeguardKind.Escalation, "clear DecisionArea 'fund'")]
    [InlineData("other", SafeguardKind.Escalation, "violation DecisionArea 'fund'")]
    [InlineData(null, SafeguardKind.DoubleMajority, "violation DecisionArea 'fund'")]
    [InlineData(null, SafeguardKind.Other, "not assessed DecisionArea 'fund': whether a safeguard settles an even split")]
    public void Safeguard_IsAWayOutByKindAndArea(string? area, SafeguardKind kind, string expected) => Rule
        .Given(world => Voting(world, 8, 7, 7).Add(new Safeguard { Id = "s", Name = "S", Kind = kind, Area = area }))
        .Expect(expected);

    [Fact]
    public void OneDecider_IsClear() => Rule
        .Given(world => Voting(world, 1, 1))
        .Expect("clear DecisionArea 'fund'");

    [Fact]
    public void HugeVotes_OfWhichOneIsNotNeeded_AreClear() => Rule
        .Given(world => Voting(world, int.MaxValue, int.MaxValue - 1, 1, 2_000_000_000))
        .Expect("clear DecisionArea 'fund'");

    [Fact]
    public void HugeVotes_OfOneSide_AddUp() => Rule
        .Given(world => Voting(world, int.MaxValue, int.MaxValue)
            .Add(new DecisionRight { Id = "more", Area = "fund", Party = "voter0", Kind = DecisionRightKind.Decides, Votes = int.MaxValue }))
        .Expect("clear DecisionArea 'fund'");

    [Fact]
    public void HolderWithoutVotes_IsNotNamed() => Assert.Contains(
        ": voter0, voter1 can each stop a decision",
        Message(world => Voting(world, 2, 1, 1, 0)),
        StringComparison.Ordinal);

    [Fact]
    public void HolderWithoutVotes_ButWithAVeto_IsNamed() => Assert.Contains(
        ": voter0, voter1, voter2 can each stop a decision",
        Message(world => Voting(world, 2, 1, 1, 0).Add(Veto("voter2"))),
        StringComparison.Ordinal);

    [Fact]
    public void HolderWithoutVotes_BesideOneVoter_IsClear() => Rule
        .Given(world => Voting(world, 1, 1, 0))
        .Expect("clear DecisionArea 'fund'");

    [Fact]
    public void Consensus_OfOneWhoIsNotRecorded_IsNotAssessed() => Rule
        .Given(world => world
            .Cover<Safeguard>(CoverageLevel.Complete)
            .Party("north", "North")
            .Add(new DecisionArea { Id = "fund", Name = "Fund", Rule = DecisionRule.Consensus, TieBreak = false })
            .Add(new DecisionRight { Id = "r1", Area = "fund", Party = "north", Kind = DecisionRightKind.Decides })
            .Add(new DecisionRight { Id = "r2", Area = "fund", Party = "elsewhere", Kind = DecisionRightKind.Decides }))
        .Expect("not assessed DecisionArea 'fund': how decisions are carried");

    private static string Message(Action<CollaborationBuilder> describe) =>
        Assert.Single(OutcomeText.Messages(Rule.Given(describe).ExpectAgreement()));

    private static CollaborationBuilder Voting(CollaborationBuilder world, int? quota, params ReadOnlySpan<int> votes)
    {
        world
            .Cover<Safeguard>(CoverageLevel.Complete)
            .Add(new DecisionArea { Id = "fund", Name = "Fund", Quota = quota, TieBreak = false });
        for (var voter = 0; voter < votes.Length; voter++) world.Party($"voter{voter}", $"voter{voter}").Votes("fund", ($"voter{voter}", votes[voter]));
        return world;
    }

    private static CollaborationBuilder Ruled(CollaborationBuilder world, DecisionRule? rule, bool? tieBreak) => world
        .Cover<Safeguard>(CoverageLevel.Complete)
        .Party("north", "North")
        .Party("south", "South")
        .Add(new DecisionArea { Id = "fund", Name = "Fund", Rule = rule, TieBreak = tieBreak })
        .Add(new DecisionRight { Id = "north", Area = "fund", Party = "north", Kind = DecisionRightKind.Decides })
        .Add(new DecisionRight { Id = "south", Area = "fund", Party = "south", Kind = DecisionRightKind.Decides });

    private static DecisionRight Veto(string party) =>
        new() { Id = $"{party}/veto", Area = "fund", Party = party, Kind = DecisionRightKind.Vetoes };
}
