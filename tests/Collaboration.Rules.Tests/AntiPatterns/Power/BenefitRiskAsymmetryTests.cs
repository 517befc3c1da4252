using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Power;

public sealed class BenefitRiskAsymmetryTests
{
    private static readonly RuleVerifier Rule = new(new BenefitRiskAsymmetry());

    [Theory]
    [InlineData(0.75, 0.5, "clear Party 'a'", "clear Party 'b'")]
    [InlineData(0.76, 0.5, "violation Party 'a'", "violation Party 'b'")]
    [InlineData(0.24, 0.5, "violation Party 'a'", "violation Party 'b'")]
    public void Party_IsReportedAboveTheDifference(double benefit, double risk, string a, string b) => Rule
        .Given(world => Share(
            world,
            ("a", StakeKind.Benefit, benefit),
            ("b", StakeKind.Benefit, 1 - benefit),
            ("a", StakeKind.Risk, risk),
            ("b", StakeKind.Risk, 1 - risk)))
        .Expect(a, b);

    [Fact]
    public void Party_WithoutAStakeInAWholeThatIsSharedOut_HasNone() => Rule
        .Given(world => Share(
            world, ("a", StakeKind.Benefit, 0.5), ("b", StakeKind.Benefit, 0.5), ("a", StakeKind.Risk, 0.99)))
        .Expect("violation Party 'a'", "violation Party 'b'");

    [Fact]
    public void Party_WithoutAStakeInAWholeThatIsNotSharedOut_IsNotAssessed() => Rule
        .Given(world => Share(
            world, ("a", StakeKind.Benefit, 0.5), ("b", StakeKind.Benefit, 0.5), ("a", StakeKind.Risk, 0.5)))
        .Expect("clear Party 'a'", "not assessed Party 'b': its share of the risk");

    [Fact]
    public void Party_WithAStakeInWords_IsNotAssessed() => Rule
        .Given(world => Share(world, ("a", StakeKind.Benefit, 1))
            .Add(new Stake { Id = "w", Party = "a", Of = StakeKind.Risk, Description = "its name" }))
        .Expect("not assessed Party 'a': its share of the risk", "not assessed Party 'b': its share of the risk");

    [Fact]
    public void Party_WithSeveralStakesInOneThing_HasTheirSum() => Rule
        .Given(world => Share(world, ("a", StakeKind.Benefit, 1), ("a", StakeKind.Risk, 0.5))
            .Add(new Stake { Id = "more", Party = "a", Of = StakeKind.Risk, Share = 0.5m }))
        .Expect("clear Party 'a'", "clear Party 'b'");

    [Fact]
    public void Party_WithMoreThanTheWhole_IsNotAssessed() => Rule
        .Given(world => Share(world, ("a", StakeKind.Benefit, 1), ("a", StakeKind.Risk, 0.6))
            .Add(new Stake { Id = "more", Party = "a", Of = StakeKind.Risk, Share = 0.5m }))
        .Expect("not assessed Party 'a': its share of the risk", "not assessed Party 'b': its share of the risk");

    [Fact]
    public void Party_UnderPartialStakes_IsNotAssessed() => Rule
        .Given(world => Share(world, ("a", StakeKind.Benefit, 1), ("b", StakeKind.Risk, 1)).Cover<Stake>(CoverageLevel.Partial))
        .Expect("not assessed Party 'a': Stake", "not assessed Party 'b': Stake");

    private static CollaborationBuilder Share(CollaborationBuilder world, params ReadOnlySpan<(string Party, StakeKind Of, double Share)> stakes)
    {
        world.Party("a", "A").Party("b", "B").Party("state", "State", null, PartyStanding.Overseer);
        foreach (var (party, of, share) in stakes) world.Add(new Stake { Id = $"{party}/{of}", Party = party, Of = of, Share = (decimal)share });
        return world;
    }
}
