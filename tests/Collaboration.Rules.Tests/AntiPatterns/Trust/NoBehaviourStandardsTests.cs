using Collaboration.Rules.AntiPatterns.Trust;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Trust;

public sealed class NoBehaviourStandardsTests
{
    private const string Whole = "CollaborationProfile 'collaboration'";

    private static readonly RuleVerifier Rule = new(new NoBehaviourStandards());

    [Fact]
    public void LeftOutParty_WithoutStandards_IsReportedDespitePartialDecisions() => Rule
        .Given(world => World(world).Cover<Decision>(CoverageLevel.Partial).Add(LeftOut("a")))
        .Expect($"violation {Whole}");

    [Fact]
    public void LeftOutParty_ThatDecided_IsNotAssessedButNotReported() => Rule
        .Given(world => World(world).Add(LeftOut("b")))
        .Expect($"not assessed {Whole}: Contribution, DecisionRight");

    [Theory]
    [InlineData(6, 4, true)]
    [InlineData(5, 5, false)]
    public void Resource_IsOutOfBalanceAboveHalf(int first, int second, bool isReported) => Rule
        .Given(world => Complete(World(world))
            .Add(new Contribution { Id = "m1", Party = "a", Kind = ResourceKind.Staff, Amount = first })
            .Add(new Contribution { Id = "m2", Party = "b", Kind = ResourceKind.Staff, Amount = second }))
        .Expect(isReported ? $"violation {Whole} + Contribution 'm1'" : $"clear {Whole}");

    [Theory]
    [InlineData(5, true)]
    [InlineData(4, false)]
    public void Decisions_TakenAlone_CountFromFiveOn(int count, bool isReported) => Rule
        .Given(world =>
        {
            Complete(World(world));
            for (var i = 0; i < count; i++) world.Decision($"d{i}", $"D{i}", null, ["a"]);
        })
        .Expect(isReported ? $"violation {Whole} + Party 'a'" : $"clear {Whole}");

    [Fact]
    public void Area_InWhichOneWinsEveryVote_IsReported() => Rule
        .Given(world => Complete(World(world)).DecisionArea("x", "X", 3).Votes("x", ("a", 3), ("b", 1)))
        .Expect($"violation {Whole} + DecisionArea 'x'");

    [Theory]
    [InlineData("a b", "clear")]
    [InlineData("a", "violation")]
    [InlineData("body", "clear")]
    [InlineData("", "violation")]
    public void Standard_CountsWhereTwoAgreed(string agreedBy, string expected) => Rule
        .Given(world => World(world)
            .Add(new Party { Id = "body", Name = "Body", Members = ["a", "b"] })
            .Add(new BehaviourStandard { Id = "s", Text = "S", AgreedBy = agreedBy.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray() })
            .Add(LeftOut("a")))
        .Expect($"{expected} {Whole}");

    [Theory]
    [InlineData(ClauseTopic.GroundRules, ClauseStatus.Partial, "clear")]
    [InlineData(ClauseTopic.GroundRules, ClauseStatus.Disputed, "violation")]
    [InlineData(ClauseTopic.Dispute, ClauseStatus.Present, "violation")]
    public void Clause_OnGroundRules_IsAStandard(ClauseTopic topic, ClauseStatus status, string expected) => Rule
        .Given(world => World(world).Add(new Clause { Id = "c", Agreement = "g", Topic = topic, Status = status }).Add(LeftOut("a")))
        .Expect($"{expected} {Whole}");

    [Fact]
    public void Standard_OfUnknownAgreement_LeavesItOpen() => Rule
        .Given(world => World(world).Add(new BehaviourStandard { Id = "s", Text = "S" }).Add(LeftOut("a")))
        .Expect($"not assessed {Whole}: who agreed to each standard of behaviour");

    [Fact]
    public void Standards_NotRecorded_AreNotAssessed() => Rule
        .Given(world => world.Party("a", "A").Add(LeftOut("a")))
        .Expect($"not assessed {Whole}: BehaviourStandard");

    private static CollaborationBuilder World(CollaborationBuilder world) =>
        world.Party("a", "A").Party("b", "B").Cover<BehaviourStandard>(CoverageLevel.Complete);

    private static CollaborationBuilder Complete(CollaborationBuilder world) => world
        .Cover<Decision>(CoverageLevel.Complete)
        .Cover<DecisionRight>(CoverageLevel.Complete)
        .Cover<Contribution>(CoverageLevel.Complete);

    private static Decision LeftOut(string decider) => new() { Id = "left", Name = "L", DecidedBy = [decider], LeftOut = ["b"] };
}
