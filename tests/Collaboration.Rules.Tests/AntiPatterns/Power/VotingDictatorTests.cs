using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Power;

public sealed class VotingDictatorTests
{
    private static readonly RuleVerifier Rule = new(new VotingDictator());

    [Fact]
    public void Area_WhereOnePartyReachesTheQuotaAlone_IsReported() => Rule
        .Given(world => world.DecisionArea("board", "Board", 51).Votes("board", ("a", 51), ("b", 49)))
        .Expect("violation DecisionArea 'board' + Party 'a'");

    [Fact]
    public void Area_WhereHalfOfTheVotesIsNotEnough_IsClear() => Rule
        .Given(world => world.DecisionArea("board", "Board", 51).Votes("board", ("a", 50), ("b", 50)))
        .Expect("clear DecisionArea 'board'");

    [Fact]
    public void Area_WhereTheOthersAlsoWin_IsClear() => Rule
        .Given(world => world.DecisionArea("board", "Board", 40).Votes("board", ("a", 60), ("b", 40)))
        .Expect("clear DecisionArea 'board'");

    [Fact]
    public void Area_WhereAnotherHasToApprove_IsClear() => Rule
        .Given(world => world
            .DecisionArea("board", "Board", 51)
            .Votes("board", ("a", 60), ("b", 40))
            .Add(Right("approval", DecisionRightKind.Approves) with { Party = "c" }))
        .Expect("clear DecisionArea 'board'");

    [Fact]
    public void Area_WhereTheOnlyVetoIsTheWinners_IsReported() => Rule
        .Given(world => world
            .DecisionArea("board", "Board", 40)
            .Votes("board", ("a", 60), ("b", 40))
            .Add(Right("veto", DecisionRightKind.Vetoes) with { Party = "a" }))
        .Expect("violation DecisionArea 'board' + Party 'a'");

    [Fact]
    public void Area_WhereRolesAndPeopleOfOnePartyAddUp_IsReported() => Rule
        .Given(world => world
            .DecisionArea("board", "Board", 3)
            .Person("ann", "Ann", "a")
            .Add(new Role { Id = "chair", Name = "Chair", Party = "a" })
            .Add(new Role { Id = "clerk", Name = "Clerk", Holder = "ann" })
            .Add(Vote("1", 1) with { Person = "ann" })
            .Add(Vote("2", 1) with { Role = "chair" })
            .Add(Vote("3", 1) with { Role = "clerk" })
            .Add(Vote("4", 2) with { Party = "b" }))
        .Expect("violation DecisionArea 'board' + Party 'a'");

    [Fact]
    public void Area_WithQuotaOutOfReach_IsNotAssessed() => Rule
        .Given(world => world.DecisionArea("board", "Board", 101).Votes("board", ("a", 51), ("b", 49)))
        .Expect("not assessed DecisionArea 'board': a quota within reach, with the votes and the party of each holder");

    [Theory]
    [InlineData(50, "clear DecisionArea 'board'")]
    [InlineData(49, "not assessed DecisionArea 'board': a quota within reach, with the votes and the party of each holder")]
    public void Area_WithoutQuota_IsClearOnlyWithEqualVotes(int votes, string outcome) => Rule
        .Given(world => world.DecisionArea("board", "Board").Votes("board", ("a", 50), ("b", votes)))
        .Expect(outcome);

    [Fact]
    public void Area_WithAPersonOfUnknownParty_IsNotAssessed() => Rule
        .Given(world => world
            .DecisionArea("board", "Board", 51)
            .Votes("board", ("a", 60))
            .Add(Vote("chair", 1) with { Person = "ann" }))
        .Expect("not assessed DecisionArea 'board': a quota within reach, with the votes and the party of each holder");

    [Fact]
    public void Area_OnlyAClassTogetherWins_IsNotAssessed() => Rule
        .Given(world => world
            .Add(new Party { Id = "services", Name = "Services", Count = 46 })
            .DecisionArea("board", "Board", 31)
            .Votes("board", ("services", 46), ("a", 14)))
        .Expect("not assessed DecisionArea 'board': how the members of a class vote");

    [Fact]
    public void Area_WithADoubleMajorityElsewhereOnly_IsReported() => Rule
        .Given(world => world
            .DecisionArea("board", "Board", 51)
            .DecisionArea("other", "Other", 51)
            .Votes("board", ("a", 60), ("b", 40))
            .Votes("other", ("a", 60), ("b", 40))
            .Add(new Safeguard { Id = "s", Name = "Two counts", Kind = SafeguardKind.DoubleMajority, Area = "other" }))
        .Expect(
            "violation DecisionArea 'board' + Party 'a'",
            "not assessed DecisionArea 'other': how a veto or double majority bears on the vote");

    [Fact]
    public void Area_WithABodyWhoseMembersVote_IsJudgedByTheMembers() => Rule
        .Given(world => world
            .Add(new Party { Id = "committee", Name = "Committee", Members = ["a", "b"] })
            .DecisionArea("board", "Board", 51)
            .Votes("board", ("a", 60), ("b", 40))
            .Add(Right("committee", DecisionRightKind.Decides) with { Party = "committee" }))
        .Expect("violation DecisionArea 'board' + Party 'a'");

    [Fact]
    public void Area_WithPartlyRecordedRights_IsNotAssessed() => Rule
        .Given(world => world
            .Cover<DecisionRight>(CoverageLevel.Partial)
            .DecisionArea("board", "Board", 51)
            .Votes("board", ("a", 60), ("b", 40)))
        .Expect("not assessed DecisionArea 'board': DecisionRight");

    [Fact]
    public void Area_WithoutQuotaAndVotes_IsNotJudged() => Rule
        .Given(world => world
            .DecisionArea("board", "Board")
            .Add(Right("right", DecisionRightKind.Decides) with { Party = "a" }))
        .Expect("not applicable");

    [Theory]
    [InlineData(1)]
    [InlineData(1, 0)]
    public void Area_WithASoleVoter_IsClear(params int[] votes) => Rule
        .Given(world => world
            .DecisionArea("board", "Board", 1)
            .Votes("board", [.. votes.Select((held, voter) => ($"voter{voter}", held))]))
        .Expect("clear DecisionArea 'board'");

    [Theory]
    [InlineData(51, "violation DecisionArea 'board' + Party 'a'")]
    [InlineData(50, "clear DecisionArea 'board'")]
    public void Area_UnderAMajorityRule_NeedsMoreThanHalf(int votes, string outcome) => Rule
        .Given(world => world
            .Add(new DecisionArea { Id = "board", Name = "Board", Rule = DecisionRule.Majority })
            .Votes("board", ("a", votes), ("b", 30), ("c", 20)))
        .Expect(outcome);

    [Fact]
    public void Area_WithHugeVotes_IsJudged() => Rule
        .Given(world => world
            .Add(new DecisionArea { Id = "board", Name = "Board", Rule = DecisionRule.Majority })
            .Votes("board", ("a", int.MaxValue), ("b", 1), ("c", 2_000_000_000)))
        .Expect("violation DecisionArea 'board' + Party 'a'");

    [Fact]
    public void Area_WithTooManyVoters_IsNotAssessedForThat() => Rule
        .Given(world => world
            .DecisionArea("board", "Board", 101)
            .Votes("board", [.. Enumerable.Range(0, 201).Select(voter => ($"voter{voter}", 1))]))
        .Expect("not assessed DecisionArea 'board': the power of each holder, of whom too many have votes for it to be counted");

    private static DecisionRight Right(string id, DecisionRightKind kind) => new() { Id = id, Area = "board", Kind = kind };

    private static DecisionRight Vote(string id, int votes) => Right(id, DecisionRightKind.Decides) with { Votes = votes };
}
