using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Power;

public sealed class DecisionMonopolyTests
{
    private const string TooFew = "not assessed Party 'a': enough decisions of which it is known who took them";

    private static readonly RuleVerifier Rule = new(new DecisionMonopoly());

    [Fact]
    public void Party_ThatTookThreeOfFiveAlone_IsReported() => Rule
        .Given(world => Take(world.Party("a", "A").Party("b", "B"), "a", "a", "a", "b", "a b"))
        .Expect("violation Party 'a'", "clear Party 'b'");

    [Fact]
    public void Party_ThatTookHalfAlone_IsClear() => Rule
        .Given(world => Take(world.Party("a", "A"), "a", "a", "a", "b", "a b", "b"))
        .Expect("clear Party 'a'");

    [Fact]
    public void Party_ThatTookFourOfFour_IsNotAssessed() => Rule
        .Given(world => Take(world.Party("a", "A"), "a", "a", "a", "a"))
        .Expect(TooFew);

    [Fact]
    public void Party_WithALowerMinimum_IsReported() => Rule
        .With(DecisionMonopoly.MinimumDecisions, 4)
        .Given(world => Take(world.Party("a", "A"), "a", "a", "a", "a"))
        .Expect("violation Party 'a'");

    [Fact]
    public void Party_AtAConfiguredMaximum_IsClear() => Rule
        .With(DecisionMonopoly.MaximumShare, 0.6)
        .Given(world => Take(world.Party("a", "A"), "a", "a", "a", "b", "b"))
        .Expect("clear Party 'a'");

    [Fact]
    public void Decisions_TakenByNobody_DoNotCount() => Rule
        .Given(world => Take(world.Party("a", "A"), "a", "a", "a", "a", ""))
        .Expect(TooFew);

    [Theory]
    [InlineData(DecisionRule.Unilateral, "violation Party 'a'")]
    [InlineData(DecisionRule.Delegated, "clear Party 'a'")]
    [InlineData(DecisionRule.Consensus, "clear Party 'a'")]
    public void Party_NamedAlone_IsJudgedByTheRule(DecisionRule rule, string outcome) => Rule
        .Given(world => Take(world.Party("a", "A"), "a", "a", "b", "b")
            .Add(new Decision { Id = "x", Name = "X", DecidedBy = ["a"], Rule = rule }))
        .Expect(outcome);

    [Fact]
    public void Party_WhoseShareUnknownDecidersCouldTip_IsNotAssessed() => Rule
        .Given(world => Take(world.Party("a", "A").Party("b", "B"), "a", "a", "a", "b", "b", "a b").Decision("x", "X"))
        .Expect("not assessed Party 'a': who took each decision", "clear Party 'b'");

    [Fact]
    public void Party_MadeUpOfOthers_IsClear() => Rule
        .Given(world => Take(
            world
                .Add(new Party { Id = "a", Name = "A", Members = ["b"] })
                .Add(new Party { Id = "c", Name = "C", Count = 46 }),
            "a", "a", "a", "a", "a"))
        .Expect("clear Party 'a'", "clear Party 'c'");

    [Fact]
    public void Decider_RecordedTwice_DecidedAlone() => Rule
        .Given(world => Take(world.Party("a", "A"), "a a", "a a", "a", "b", "a b"))
        .Expect("violation Party 'a'");

    [Fact]
    public void Party_OfPartlyRecordedDecisions_IsNotAssessed() => Rule
        .Given(world => Take(world.Cover<Decision>(CoverageLevel.Partial).Party("a", "A"), "a", "a", "a", "a", "a"))
        .Expect("not assessed Party 'a': Decision");

    private static CollaborationBuilder Take(CollaborationBuilder world, params ReadOnlySpan<string> deciders)
    {
        for (var i = 0; i < deciders.Length; i++)
            world.Decision($"d{i}", $"Decision {i}", null, deciders[i].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return world;
    }
}
