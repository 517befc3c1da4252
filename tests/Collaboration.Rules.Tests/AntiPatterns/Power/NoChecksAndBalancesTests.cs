using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Power;

public sealed class NoChecksAndBalancesTests
{
    private const string TooFew = "not assessed Party 'a': enough decisions of which it is known who took them";

    private static readonly RuleVerifier Rule = new(new NoChecksAndBalances());

    [Fact]
    public void Party_WithMostOfTheDecisions_IsLeftToTheRuleForMonopolies() => Rule
        .Given(world => Take(world, "a", "a", "a", "b", "b"))
        .Expect("clear Party 'a'");

    [Fact]
    public void Party_WithDecisionsBelowAMonopoly_IsReported() => Rule
        .With(DecisionMonopoly.MaximumShare, 0.6)
        .Given(world => Take(world, "a", "a", "a", "b", "b"))
        .Expect("violation Party 'a'");

    [Fact]
    public void Party_WithMostOfTheMoney_IsReportedDespiteUnknownDecisions() => Rule
        .Given(world => Give(Take(world), ("a", 51), ("b", 49)))
        .Expect("violation Party 'a' + Contribution 'a/money'");

    [Fact]
    public void Party_WithMostOfBoth_IsReportedForEach() => Rule
        .With(DecisionMonopoly.MaximumShare, 0.6)
        .Given(world => Give(Take(world, "a", "a", "a", "b", "b"), ("a", 51), ("b", 49)))
        .Expect("violation Party 'a'", "violation Party 'a' + Contribution 'a/money'");

    [Fact]
    public void Party_WithHalfOfBoth_IsClear() => Rule
        .Given(world => Give(Take(world, "a", "a", "a", "b", "b", "b"), ("a", 50), ("b", 50)))
        .Expect("clear Party 'a'");

    [Fact]
    public void Party_WithMostInOneOfTwoUnits_IsReported() => Rule
        .Given(world => Give(Take(world), ("a", 51), ("b", 49)).Add(Money("c", 1000) with { Unit = "USD" }))
        .Expect("violation Party 'a' + Contribution 'a/money'");

    [Fact]
    public void Party_WithAnySafeguard_IsClear() => Rule
        .Given(world => Give(Take(world), ("a", 100)).Add(new Safeguard { Id = "s", Name = "Audit", Kind = SafeguardKind.Audit }))
        .Expect("clear Party 'a'");

    [Fact]
    public void Party_WithASafeguardForItselfOnly_IsReported() => Rule
        .Given(world => Give(Take(world), ("a", 100))
            .Add(new Safeguard { Id = "s", Name = "Veto", Kind = SafeguardKind.Veto, Protects = ["a"] }))
        .Expect("violation Party 'a' + Contribution 'a/money'");

    [Theory]
    [InlineData("b", "clear Party 'a'")]
    [InlineData("a", "violation Party 'a' + Contribution 'a/money'")]
    public void Party_WithAVeto_IsJudgedByWhoHoldsIt(string holder, string outcome) => Rule
        .Given(world => Give(Take(world), ("a", 100))
            .Add(new DecisionRight { Id = "veto", Area = "budget", Party = holder, Kind = DecisionRightKind.Vetoes }))
        .Expect(outcome);

    [Theory]
    [InlineData(60, "clear Party 'a'")]
    [InlineData(59, "violation Party 'a' + Contribution 'a/money'")]
    public void Party_InAVote_IsJudgedByWhetherItWinsAlone(int quota, string outcome) => Rule
        .Given(world => Give(Take(world), ("a", 100)).DecisionArea("board", "Board", quota).Votes("board", ("a", 59), ("b", 41)))
        .Expect(outcome);

    [Fact]
    public void Party_InAVoteOfUnknownQuota_IsReported() => Rule
        .Given(world => Give(Take(world), ("a", 100)).DecisionArea("board", "Board").Votes("board", ("a", 50), ("b", 50)))
        .Expect("violation Party 'a' + Contribution 'a/money'");

    [Fact]
    public void Party_WithSafeguardsPartlyRecorded_IsNotAssessed() => Rule
        .Given(world => Give(Take(world, "a", "a", "b", "b", "b").Cover<Safeguard>(CoverageLevel.Partial), ("a", 100)))
        .Expect("not assessed Party 'a': Safeguard");

    [Fact]
    public void Party_WithAnAmountNotRecorded_IsNotAssessed() => Rule
        .Given(world => Give(Take(world, "a", "a", "b", "b", "b"), ("a", 100)).Add(Money("c", 1) with { Amount = null }))
        .Expect("not assessed Party 'a': the amount of each contribution of money");

    [Fact]
    public void Party_WithTooFewDecisions_IsNotAssessed() => Rule
        .Given(world => Give(Take(world, "a", "a", "a"), ("a", 50), ("b", 50)))
        .Expect(TooFew);

    [Fact]
    public void Party_ThatIsAClass_IsClear() => Rule
        .Given(world => Give(world.Add(new Party { Id = "a", Name = "A", Count = 46 }), ("a", 100)))
        .Expect("clear Party 'a'");

    [Theory]
    [InlineData(1, "clear Party 'a'")]
    [InlineData(2, "violation Party 'a' + Contribution 'a/money'")]
    public void Party_WithTheLargestAmounts_IsMeasuredExactly(int times, string outcome) => Rule
        .Given(world => Give(Take(world, "b", "c", "d", "e", "f"), ("a", decimal.MaxValue), ("b", decimal.MaxValue))
            .Add(Money("a", times == 1 ? 0 : decimal.MaxValue) with { Id = "a/more" }))
        .Expect(outcome);

    private static CollaborationBuilder Take(CollaborationBuilder world, params ReadOnlySpan<string> deciders)
    {
        world.Party("a", "A");
        world.Cover<Safeguard>(CoverageLevel.Complete).Cover<Decision>(CoverageLevel.Complete).Cover<Contribution>(CoverageLevel.Complete);
        for (var i = 0; i < deciders.Length; i++) world.Decision($"d{i}", $"Decision {i}", null, [deciders[i]]);
        return world;
    }

    private static CollaborationBuilder Give(CollaborationBuilder world, params ReadOnlySpan<(string Party, decimal Amount)> amounts)
    {
        foreach (var (party, amount) in amounts) world.Add(Money(party, amount));
        return world;
    }

    private static Contribution Money(string party, decimal amount) =>
        new() { Id = $"{party}/money", Party = party, Kind = ResourceKind.Money, Amount = amount, Unit = "GBP" };
}
