using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Power;

public sealed class DecisionsWithoutDeliberationTests
{
    private const string TooFew = "enough decisions of which it is known who decided and who was consulted";

    private static readonly RuleVerifier Rule = new(new DecisionsWithoutDeliberation());

    private static readonly Decision Alone = new() { Id = "", Name = "D", DecidedBy = ["a"], Consulted = [] };

    [Theory]
    [InlineData(3, 3, "violation CollaborationProfile 'collaboration'")]
    [InlineData(2, 3, "clear CollaborationProfile 'collaboration'")]
    [InlineData(4, 0, "not assessed CollaborationProfile 'collaboration': " + TooFew)]
    public void Decisions_AreReportedFromHalf(int without, int with, string expected) => Rule
        .Given(world => Decide(Decide(world, without, Alone), with, Alone with { Consulted = ["b"] }))
        .Expect(expected);

    [Theory]
    [InlineData(DecisionRule.Consensus)]
    [InlineData(DecisionRule.Delegated)]
    public void Decisions_ByARuleOfSeveral_AreWithDeliberation(DecisionRule rule) => Rule
        .Given(world => Decide(world, 5, Alone with { Rule = rule }))
        .Expect("clear CollaborationProfile 'collaboration'");

    [Fact]
    public void Decisions_OfTwo_NeedNoOtherConsulted() => Rule
        .Given(world => Decide(world, 5, Alone with { DecidedBy = ["a", "b"], Consulted = null }))
        .Expect("clear CollaborationProfile 'collaboration'");

    [Fact]
    public void Decisions_OfABody_AreWithDeliberation() => Rule
        .Given(world => Decide(world.Add(new Party { Id = "a", Name = "Board", Members = ["b", "c"] }), 5, Alone))
        .Expect("clear CollaborationProfile 'collaboration'");

    [Fact]
    public void Decisions_WithNoLevelAsked_AreWithoutDeliberation() => Rule
        .Given(world => Decide(world, 5, Alone with { Consulted = null, ConsultedAt = [] }))
        .Expect("violation CollaborationProfile 'collaboration'");

    [Fact]
    public void Decisions_ThatUnknownOnesCouldTip_AreNotAssessed() => Rule
        .Given(world => Decide(Decide(Decide(world, 2, Alone), 3, Alone with { Consulted = ["b"] }), 1, Alone with { Consulted = null }))
        .Expect("not assessed CollaborationProfile 'collaboration': who decided and who was consulted");

    [Fact]
    public void Decisions_ThatNobodyTook_AreNotCounted() => Rule
        .Given(world => Decide(Decide(world, 4, Alone), 5, Alone with { DecidedBy = [] }))
        .Expect("not assessed CollaborationProfile 'collaboration': " + TooFew);

    [Fact]
    public void Decisions_UnderPartialCoverage_AreNotAssessed() => Rule
        .Given(world => Decide(world, 5, Alone).Cover<Decision>(CoverageLevel.Partial))
        .Expect("not assessed CollaborationProfile 'collaboration': Decision");

    private static CollaborationBuilder Decide(CollaborationBuilder world, int times, Decision decision)
    {
        var first = world.Build().OfType<Decision>().Count;
        for (var i = 0; i < times; i++) world.Add(decision with { Id = $"d{first + i}" });
        return world;
    }
}
