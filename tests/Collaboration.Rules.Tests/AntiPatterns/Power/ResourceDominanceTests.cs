using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Power;

public sealed class ResourceDominanceTests
{
    private static readonly RuleVerifier Rule = new(new ResourceDominance());

    [Theory]
    [InlineData(60, 40, "violation Party 'a' + Contribution 'a/Staff'")]
    [InlineData(59.9, 40.1, "clear Party 'a'")]
    public void Party_IsReportedFromTheShare(double a, double b, string expected) => Rule
        .Given(world => Give(world, ResourceKind.Staff, ("a", (decimal)a), ("b", (decimal)b)))
        .Expect(expected, "clear Party 'b'");

    [Fact]
    public void Parties_WhereTwoBringNearlyAll_AreReportedForTheLargest() => Rule
        .Given(world => Give(world, ResourceKind.Staff, ("a", 59), ("b", 40), ("c", 1)))
        .Expect("violation Party 'a' + Contribution 'a/Staff'", "clear Party 'b'", "clear Party 'c'");

    [Fact]
    public void Parties_WhoBringTheSame_AreReportedEach() => Rule
        .Given(world => Give(world, ResourceKind.Staff, ("a", 50), ("b", 50), ("c", 0)))
        .Expect("violation Party 'a' + Contribution 'a/Staff'", "violation Party 'b' + Contribution 'b/Staff'", "clear Party 'c'");

    [Fact]
    public void Party_ThatAloneBringsSomething_IsClear() => Rule
        .Given(world => Give(world, ResourceKind.Facility, ("a", 1)))
        .Expect("clear Party 'a'");

    [Fact]
    public void Party_WithMostOfTheMoney_IsLeftToTheRuleForChecks() => Rule
        .Given(world => Give(world, ResourceKind.Money, ("a", 90), ("b", 10)))
        .Expect("clear Party 'a'", "clear Party 'b'");

    [Fact]
    public void Party_WithMoneyBelowTheOtherRule_IsReported() => Rule
        .With(NoChecksAndBalances.MaximumShare, 0.9)
        .Given(world => Give(world, ResourceKind.Money, ("a", 90), ("b", 10)))
        .Expect("violation Party 'a' + Contribution 'a/Money'", "clear Party 'b'");

    [Fact]
    public void Party_UnderASafeguard_IsClearDespitePartialCoverage() => Rule
        .Given(world => Give(world, ResourceKind.Staff, ("a", 90), ("b", 10))
            .Cover<Safeguard>(CoverageLevel.Partial)
            .Add(new Safeguard { Id = "s", Name = "Audit", Kind = SafeguardKind.Audit }))
        .Expect("clear Party 'a'", "clear Party 'b'");

    [Fact]
    public void Party_UnderPartialSafeguards_IsNotAssessed() => Rule
        .Given(world => Give(world, ResourceKind.Staff, ("a", 90), ("b", 10)).Cover<Safeguard>(CoverageLevel.Partial))
        .Expect("not assessed Party 'a': Safeguard", "not assessed Party 'b': Safeguard");

    [Fact]
    public void Party_BesideAnAmountNotRecorded_IsNotAssessed() => Rule
        .Given(world => Give(world, ResourceKind.Staff, ("a", 90)).Add(new Contribution { Id = "c", Party = "b", Kind = ResourceKind.Data }))
        .Expect("not assessed Party 'a': the amount of each contribution");

    [Fact]
    public void Party_ThatIsAClass_IsClear() => Rule
        .Given(world => Give(world, ResourceKind.Staff, ("b", 10))
            .Add(new Party { Id = "many", Name = "Many", Count = 9 })
            .Add(new Contribution { Id = "c", Party = "many", Kind = ResourceKind.Staff, Amount = 90 }))
        .Expect("clear Party 'b'", "clear Party 'many'");

    [Fact]
    public void Party_WithTheLargestAmounts_IsMeasuredExactly() => Rule
        .Given(world => Give(world, ResourceKind.Staff, ("a", decimal.MaxValue), ("b", decimal.MaxValue))
            .Add(new Contribution { Id = "more", Party = "a", Kind = ResourceKind.Staff, Amount = decimal.MaxValue }))
        .Expect("violation Party 'a' + Contribution 'a/Staff'", "clear Party 'b'");

    private static CollaborationBuilder Give(
        CollaborationBuilder world, ResourceKind kind, params ReadOnlySpan<(string Party, decimal Amount)> amounts)
    {
        world.Cover<Safeguard>(CoverageLevel.Complete);
        foreach (var (party, amount) in amounts)
            world.Party(party, party.ToUpperInvariant()).Add(new Contribution { Id = $"{party}/{kind}", Party = party, Kind = kind, Amount = amount });
        return world;
    }
}
