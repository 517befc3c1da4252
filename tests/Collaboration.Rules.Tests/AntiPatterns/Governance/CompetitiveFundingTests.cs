using Collaboration.Rules.AntiPatterns.Governance;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Governance;

public sealed class CompetitiveFundingTests
{
    private static readonly RuleVerifier Rule = new(new CompetitiveFunding());
    private static readonly Funding Paid = new() { Id = "f", Funder = "fund", Basis = FundingBasis.Competitive };

    [Theory]
    [InlineData(FundingBasis.Competitive, "violation Funding 'f'")]
    [InlineData(FundingBasis.Individual, "clear Funding 'f'")]
    [InlineData(FundingBasis.Joint, "clear Funding 'f'")]
    public void FundingOfTwo_ByItsBasis_IsJudged(FundingBasis basis, string outcome) => Rule
        .Given(world => world.Add(Paid with { Basis = basis, Recipients = ["p", "q"] }))
        .Expect(outcome);

    [Fact]
    public void CompetitiveFunding_OfOne_IsLeftOpen() => Rule
        .Given(world => world.Add(Paid with { Recipients = ["p", "p"] }))
        .Expect("not assessed Funding 'f': who competed for it");

    [Fact]
    public void CompetitiveFunding_OfAClassOfMany_IsReported() => Rule
        .Given(world => world.Add(new Party { Id = "p", Name = "Shelters", Count = 12 }).Add(Paid with { Recipients = ["p"] }))
        .Expect("violation Funding 'f'");

    [Fact]
    public void CompetitiveFunding_OfOneAndAnOutsider_IsLeftOpen() => Rule
        .Given(world => world
            .Party("p", "P")
            .Party("q", "Q", null, PartyStanding.Outsider)
            .Add(Paid with { Recipients = ["p", "q"] }))
        .Expect("not assessed Funding 'f': who competed for it");

    [Theory]
    [InlineData(IncentiveTarget.OwnResults, "violation Party 'p'")]
    [InlineData(IncentiveTarget.Competition, "violation Party 'p'")]
    [InlineData(IncentiveTarget.Collaboration, "clear Party 'p'")]
    public void Party_ByItsSecondIncentive_IsJudged(IncentiveTarget second, string outcome) => Rule
        .Given(world => world
            .Party("p", "P")
            .Party("unrewarded", "U")
            .Add(new Incentive { Id = "1", Party = "p", Rewards = IncentiveTarget.OwnResults })
            .Add(new Incentive { Id = "2", Party = "p", Rewards = second }))
        .Expect(outcome);

    [Fact]
    public void Party_WhereIncentivesArePartial_IsNotAssessed() => Rule
        .Given(world => world
            .Cover<Incentive>(CoverageLevel.Partial)
            .Party("p", "P")
            .Add(new Incentive { Id = "1", Party = "p", Rewards = IncentiveTarget.OwnResults }))
        .Expect("not assessed Party 'p': Incentive");
}
