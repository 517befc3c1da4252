using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Power;

public sealed class PowerlessVoterTests
{
    private static readonly RuleVerifier Rule = new(new PowerlessVoter());

    [Fact]
    public void Voter_OnWhomNothingTurns_IsReported() => Rule
        .Given(world => world
            .DecisionArea("council", "Council", 12)
            .Votes("council", ("be", 2), ("de", 4), ("fr", 4), ("it", 4), ("lu", 1), ("nl", 2)))
        .Expect("violation DecisionArea 'council' + Party 'lu'");

    [Fact]
    public void Voter_OnWhomOneVoteLessWouldTurn_IsClear() => Rule
        .Given(world => world
            .DecisionArea("council", "Council", 11)
            .Votes("council", ("be", 2), ("de", 4), ("fr", 4), ("it", 4), ("lu", 1), ("nl", 2)))
        .Expect("clear DecisionArea 'council'");

    [Fact]
    public void Voters_SeveralWithoutPower_AreReportedEach() => Rule
        .Given(world => world
            .DecisionArea("board", "Board", 4)
            .Votes("board", ("a", 2), ("b", 2), ("c", 1), ("d", 1))
            .Add(Veto("a"))
            .Add(Veto("b")))
        .Expect("violation DecisionArea 'board' + Party 'c'", "violation DecisionArea 'board' + Party 'd'");

    [Fact]
    public void Voter_WithoutVotes_IsClear() => Rule
        .Given(world => world.DecisionArea("board", "Board", 2).Votes("board", ("a", 1), ("b", 1), ("c", 0)))
        .Expect("clear DecisionArea 'board'");

    [Fact]
    public void Voter_BesideAPartyThatWinsEveryVote_IsNotJudged() => Rule
        .Given(world => world.DecisionArea("board", "Board", 51).Votes("board", ("a", 60), ("b", 40)))
        .Expect("not applicable");

    [Fact]
    public void Voter_PowerlessBesideAClass_IsNotAssessed() => Rule
        .Given(world => world
            .Add(new Party { Id = "services", Name = "Services", Count = 46 })
            .DecisionArea("board", "Board", 31)
            .Votes("board", ("services", 46), ("a", 14)))
        .Expect("not assessed DecisionArea 'board': how the members of a class vote");

    [Fact]
    public void Voter_WithPowerBesideAClass_IsClear() => Rule
        .Given(world => world
            .Add(new Party { Id = "services", Name = "Services", Count = 46 })
            .DecisionArea("board", "Board", 50)
            .Votes("board", ("services", 46), ("a", 14)))
        .Expect("clear DecisionArea 'board'");

    [Fact]
    public void Voter_UnderADoubleMajority_IsNotAssessed() => Rule
        .Given(world => world
            .Add(new Safeguard { Id = "s", Name = "Two counts", Kind = SafeguardKind.DoubleMajority })
            .DecisionArea("board", "Board", 4)
            .Votes("board", ("a", 2), ("b", 2), ("c", 1)))
        .Expect("not assessed DecisionArea 'board': how a veto or double majority bears on the vote");

    private static DecisionRight Veto(string party) =>
        new() { Id = $"{party}/vetoes", Area = "board", Party = party, Kind = DecisionRightKind.Vetoes };
}
