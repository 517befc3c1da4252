using Collaboration.Rules.AntiPatterns.Governance;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Governance;

public sealed class OneSidedRelationshipTests
{
    private static readonly RuleVerifier Rule = new(new OneSidedRelationship());

    [Fact]
    public void OneFlow_BetweenTwoThatContribute_IsReported() => Rule
        .Given(world => Flow(Contributors(world, "p", "q"), "q", "p"))
        .Expect("violation Party 'p' + Party 'q'");

    [Fact]
    public void FlowsOfAnyKind_BothWays_AreClear() => Rule
        .Given(world => Flow(Flow(Contributors(world, "p", "q"), "q", "p"), "p", "q", ResourceKind.Money).Cover<Credit>(CoverageLevel.Complete))
        .Expect("clear Party 'p'", "clear Party 'q'");

    [Fact]
    public void ReturnOfNothing_IsNoReturn() => Rule
        .Given(world => Flow(Contributors(world, "p", "q"), "p", "q")
            .Add(new ResourceFlow { Id = "0", From = "q", To = "p", Kind = ResourceKind.Money, Amount = 0 }))
        .Expect("violation Party 'p' + Party 'q'");

    [Fact]
    public void Flow_ToOneThatDoesNotContribute_IsClear() => Rule
        .Given(world => Flow(Contributors(world, "p"), "p", "q").Cover<Credit>(CoverageLevel.Complete))
        .Expect("clear Party 'p'", "clear Party 'q'");

    [Fact]
    public void Flow_WhereContributionsArePartial_IsNotAssessed() => Rule
        .Given(world => Flow(Contributors(world, "p"), "p", "q").Cover<Contribution>(CoverageLevel.Partial).Cover<Credit>(CoverageLevel.Complete))
        .Expect("not assessed Party 'p': Contribution", "not assessed Party 'q': Contribution");

    [Fact]
    public void OneFlow_UnderAnotherSetting_IsClear() => Rule
        .With(OneSidedRelationship.MinimumFlows, 2)
        .Given(world => Flow(Contributors(world, "p", "q"), "q", "p").Cover<Credit>(CoverageLevel.Complete))
        .Expect("clear Party 'p'", "clear Party 'q'");

    [Fact]
    public void PartyInTwoRelationships_IsReportedForTheOneSided() => Rule
        .Given(world => Flow(Flow(Flow(Contributors(world, "p", "q", "r"), "p", "q"), "p", "r"), "r", "p", ResourceKind.Staff)
            .Cover<Credit>(CoverageLevel.Complete))
        .Expect("violation Party 'p' + Party 'q'", "clear Party 'r'");

    [Theory]
    [InlineData(1, "clear Party 'p'")]
    [InlineData(2, "violation Party 'p' + Party 'q' + Credit '1'")]
    public void CreditOneWay_ByTheAchievements_IsJudged(int achievements, string outcome) => Rule
        .Given(world =>
        {
            for (var i = 1; i <= achievements; i++) Credit(world, i, "p");
            world.Cover<ResourceFlow>(CoverageLevel.Complete).Cover<Contribution>(CoverageLevel.Complete);
        })
        .Expect(achievements == 1 ? [outcome, "clear Party 'q'"] : [outcome]);

    [Theory]
    [InlineData("q")]
    [InlineData("p", "q")]
    public void CreditThatOnceWentBack_IsClear(params string[] credited) => Rule
        .Given(world => Credit(Credit(Credit(world, 1, "p"), 2, "p"), 3, credited)
            .Cover<ResourceFlow>(CoverageLevel.Complete)
            .Cover<Contribution>(CoverageLevel.Complete))
        .Expect("clear Party 'p'", "clear Party 'q'");

    [Theory]
    [InlineData(PartyStanding.Partner, "violation Party 'p' + Party 'q'")]
    [InlineData(PartyStanding.Supplier, "clear Party 'p'")]
    public void FlowToAParty_ByItsStanding_IsJudged(PartyStanding standing, string outcome) => Rule
        .Given(world => Flow(Contributors(world, "p", "q"), "p", "q").Party("q", "Q", null, standing).Cover<Credit>(CoverageLevel.Complete))
        .Expect(standing == PartyStanding.Partner ? [outcome] : [outcome, "clear Party 'q'"]);

    [Fact]
    public void CreditOneWay_WhereOneIsUnknown_IsLeftOpen() => Rule
        .Given(world => Credit(Credit(world, 1, "p"), 2, "p")
            .Add(new Credit { Id = "3", Achievement = "A", ContributedBy = ["q", "p"] }))
        .Expect("not assessed Party 'p': who was credited");

    private static CollaborationBuilder Contributors(CollaborationBuilder world, params string[] parties)
    {
        foreach (var party in parties) world.Add(new Contribution { Id = party, Party = party, Kind = ResourceKind.Staff });
        return world;
    }

    private static CollaborationBuilder Flow(CollaborationBuilder world, string from, string to, ResourceKind kind = ResourceKind.Data) =>
        world.Add(new ResourceFlow { Id = $"{from}{to}", From = from, To = to, Kind = kind });

    private static CollaborationBuilder Credit(CollaborationBuilder world, int id, params string[] creditedTo) =>
        world.Add(new Credit { Id = $"{id}", Achievement = "A", ContributedBy = ["p", "q"], CreditedTo = [.. creditedTo] });
}
