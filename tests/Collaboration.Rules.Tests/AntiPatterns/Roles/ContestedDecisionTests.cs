using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Roles;

public sealed class ContestedDecisionTests
{
    private static readonly RuleVerifier Rule = new(new ContestedDecision());

    [Theory]
    [InlineData(DecisionRule.Unilateral)]
    [InlineData(DecisionRule.Unclear)]
    public void Two_WithoutAJointRule_AreReported(DecisionRule rule) => Rule
        .Given(world => Two(world.Cover<DecisionRight>(CoverageLevel.Partial), rule))
        .Expect("violation DecisionArea 'quay'");

    [Theory]
    [InlineData(DecisionRule.Joint)]
    [InlineData(DecisionRule.Consensus)]
    [InlineData(DecisionRule.Majority)]
    [InlineData(DecisionRule.Delegated)]
    public void Two_WithAJointRule_AreClear(DecisionRule rule) => Rule
        .Given(world => Two(world.Cover<DecisionRight>(CoverageLevel.Partial), rule))
        .Expect("clear DecisionArea 'quay'");

    [Fact]
    public void Two_WithoutARule_AreNotAssessed() => Rule
        .Given(world => Two(world, null))
        .Expect("not assessed DecisionArea 'quay': how they decide together");

    [Fact]
    public void Two_WhoEachTookADecisionAlone_AreReported() => Rule
        .Given(world => Two(world, null).Decision("d1", "Market", "quay", ["city"]).Decision("d2", "Berth", "quay", ["port"]))
        .Expect("violation DecisionArea 'quay'");

    [Fact]
    public void Two_OfWhomOneDecidedAlone_AreNotAssessed() => Rule
        .Given(world => Two(world, null)
            .Decision("d1", "Market", "quay", ["city"])
            .Decision("d2", "Fair", "quay", ["city"])
            .Decision("d3", "Berth", "quay", ["city", "port"])
            .Add(new Decision { Id = "d4", Name = "Crane", Area = "quay", DecidedBy = ["port"], Rule = DecisionRule.Joint }))
        .Expect("not assessed DecisionArea 'quay': how they decide together");

    [Fact]
    public void DecisionOfABody_IsNotTakenAlone() => Rule
        .Given(world => Two(world, null)
            .Add(new Party { Id = "board", Name = "Board", Members = ["city", "harbour"] })
            .Decision("d1", "Market", "quay", ["city"])
            .Decision("d2", "Berth", "quay", ["board"]))
        .Expect("not assessed DecisionArea 'quay': how they decide together");

    [Fact]
    public void PartyAndItsPerson_AreOneSide() => Rule
        .Given(world => world
            .Party("city", "City")
            .Person("mayor", "Mayor", "city")
            .Add(new DecisionArea { Id = "quay", Name = "Quay", Rule = DecisionRule.Unilateral })
            .Add(Decides("city"))
            .Add(new DecisionRight { Id = "mayor", Area = "quay", Person = "mayor", Kind = DecisionRightKind.Decides }))
        .Expect("clear DecisionArea 'quay'");

    [Fact]
    public void Voters_DecideTogether() => Rule
        .Given(world => Parties(world).DecisionArea("quay", "Quay").Votes("quay", ("city", 1), ("port", 1)))
        .Expect("clear DecisionArea 'quay'");

    [Theory]
    [InlineData(1, 1, 1, "violation DecisionArea 'quay'")]
    [InlineData(1, 1, 0, "clear DecisionArea 'quay'")]
    [InlineData(2, 2, 3, "violation DecisionArea 'quay'")]
    [InlineData(2, 2, 1, "clear DecisionArea 'quay'")]
    public void Voters_WhoReachTheQuotaAlone_AreContestedIfTwo(int quota, int city, int port, string expected) => Rule
        .Given(world => Parties(world).DecisionArea("quay", "Quay", quota).Votes("quay", ("city", city), ("port", port)))
        .Expect(expected);

    [Fact]
    public void Voters_WhomAnotherCanStop_AreClear() => Rule
        .Given(world => Parties(world)
            .DecisionArea("quay", "Quay", 1)
            .Votes("quay", ("city", 1), ("port", 1))
            .Add(new DecisionRight { Id = "veto", Area = "quay", Party = "state", Kind = DecisionRightKind.Vetoes }))
        .Expect("clear DecisionArea 'quay'");

    [Fact]
    public void Voters_OfAClass_DoNotReachTheQuotaAsOne() => Rule
        .Given(world => world
            .Party("port", "Port")
            .Add(new Party { Id = "boroughs", Name = "Boroughs", Count = 9 })
            .DecisionArea("quay", "Quay", 5)
            .Votes("quay", ("boroughs", 9), ("port", 5)))
        .Expect("clear DecisionArea 'quay'");

    [Fact]
    public void VotesOfOneSide_AddUpToTheQuota() => Rule
        .Given(world => Parties(world)
            .Person("mayor", "Mayor", "city")
            .DecisionArea("quay", "Quay", int.MaxValue)
            .Votes("quay", ("city", int.MaxValue), ("port", int.MaxValue))
            .Add(new DecisionRight { Id = "mayor", Area = "quay", Person = "mayor", Kind = DecisionRightKind.Decides, Votes = int.MaxValue }))
        .Expect("violation DecisionArea 'quay'");

    [Fact]
    public void OneVoterEnough_UnderPartialCoverage_IsNotAssessed() => Rule
        .Given(world => Parties(world)
            .Cover<DecisionRight>(CoverageLevel.Partial)
            .DecisionArea("quay", "Quay", 2)
            .Votes("quay", ("city", 2), ("port", 1)))
        .Expect("not assessed DecisionArea 'quay': DecisionRight");

    [Fact]
    public void DecisionOfOne_RecordedTwice_IsTakenAlone() => Rule
        .Given(world => Two(world, null).Decision("d1", "Market", "quay", ["city", "city"]).Decision("d2", "Berth", "quay", ["port"]))
        .Expect("violation DecisionArea 'quay'");

    [Fact]
    public void OneAlone_UnderPartialCoverage_IsNotAssessed() => Rule
        .Given(world => Parties(world).Cover<DecisionRight>(CoverageLevel.Partial).DecisionArea("quay", "Quay").Add(Decides("city")))
        .Expect("not assessed DecisionArea 'quay': DecisionRight");

    [Fact]
    public void Two_EachForItsOwnPart_AreClear() => Rule
        .Given(world => world
            .Add(new Activity { Id = "report", Name = "Reporting", Mode = ActivityMode.Severally })
            .Add(new DecisionArea { Id = "quay", Name = "Method", Rule = DecisionRule.Unilateral, Activity = "report" })
            .Add(Decides("city"))
            .Add(Decides("port")))
        .Expect("clear DecisionArea 'quay'");

    [Theory]
    [InlineData(null, "not assessed DecisionArea 'quay': the votes of each who decides")]
    [InlineData(1, "clear DecisionArea 'quay'")]
    [InlineData(2, "violation DecisionArea 'quay'")]
    public void Voter_OfUnknownVotes_LeavesItOpen(int? votes, string expected) => Rule
        .Given(world => Parties(world)
            .DecisionArea("quay", "Quay", 2)
            .Votes("quay", ("city", 2))
            .Add(Decides("port") with { Votes = votes }))
        .Expect(expected);

    [Fact]
    public void Voters_OfUnknownVotesWhomAnotherCanStop_AreNotAssessedForThat() => Rule
        .Given(world => Parties(world)
            .Cover<DecisionRight>(CoverageLevel.Partial)
            .DecisionArea("quay", "Quay", 2)
            .Add(Decides("city"))
            .Add(new DecisionRight { Id = "veto", Area = "quay", Party = "port", Kind = DecisionRightKind.Vetoes }))
        .Expect("not assessed DecisionArea 'quay': DecisionRight");

    [Theory]
    [InlineData(1, "clear DecisionArea 'quay'")]
    [InlineData(null, "not assessed DecisionArea 'quay': the votes of each who decides")]
    public void BodyWithoutVotes_StandsForMembersWhoHaveThem(int? votes, string expected) => Rule
        .Given(world => Parties(world)
            .Add(new Party { Id = "board", Name = "Board", Members = ["city", "port"] })
            .DecisionArea("quay", "Quay", 2)
            .Add(Decides("board"))
            .Add(Decides("city") with { Votes = votes })
            .Add(Decides("port") with { Votes = votes }))
        .Expect(expected);

    [Fact]
    public void Decider_WhoIsNotRecorded_LeavesItOpen() => Rule
        .Given(world => world
            .Party("city", "City")
            .Add(new DecisionArea { Id = "quay", Name = "Quay", Rule = DecisionRule.Unilateral })
            .Add(Decides("city"))
            .Add(Decides("elsewhere")))
        .Expect("not assessed DecisionArea 'quay': who decides");

    private static CollaborationBuilder Two(CollaborationBuilder world, DecisionRule? rule) => world
        .Add(new DecisionArea { Id = "quay", Name = "Quay", Rule = rule })
        .Party("city", "City")
        .Party("port", "Port")
        .Add(Decides("city"))
        .Add(Decides("port"));

    private static CollaborationBuilder Parties(CollaborationBuilder world) => world.Party("city", "City").Party("port", "Port");

    private static DecisionRight Decides(string party) =>
        new() { Id = party, Area = "quay", Party = party, Kind = DecisionRightKind.Decides };
}
