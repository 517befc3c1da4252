using Collaboration.Rules.AntiPatterns.Governance;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Governance;

public sealed class NoSharedSystemsTests
{
    private const string Collaboration = "CollaborationProfile 'collaboration'";
    private static readonly RuleVerifier Rule = new(new NoSharedSystems());
    private static readonly SharedSystem System = new() { Id = "s", Name = "S" };

    [Fact]
    public void Systems_WithOneUserEach_AreReported() => Rule
        .Given(world => Two(world).Add(System with { UsedBy = ["p", "p"] }).Add(System with { Id = "t", UsedBy = ["q"] }))
        .Expect($"violation {Collaboration}");

    [Fact]
    public void System_WithTwoUsers_IsClearDespiteAnUnknownOne() => Rule
        .Given(world => Two(world)
            .Cover<SharedSystem>(CoverageLevel.Partial)
            .Add(System with { UsedBy = ["p", "q"] })
            .Add(System with { Id = "t" }))
        .Expect($"clear {Collaboration}");

    [Fact]
    public void System_UsedByAClassOfMany_IsClear() => Rule
        .Given(world => world
            .Add(new Party { Id = "p", Name = "Fire services", Count = 46 })
            .Add(System with { UsedBy = ["p"] }))
        .Expect($"clear {Collaboration}");

    [Fact]
    public void System_OfUnknownUsers_LeavesItOpen() => Rule
        .Given(world => Two(world).Add(System))
        .Expect($"not assessed {Collaboration}: who uses each system");

    [Theory]
    [InlineData(CoverageLevel.Complete, "violation")]
    [InlineData(CoverageLevel.Partial, "not assessed")]
    public void NoSystem_ByCoverage_IsJudged(CoverageLevel level, string outcome) => Rule
        .Given(world => Two(world).Cover<SharedSystem>(level))
        .Expect($"{outcome} {Collaboration}{(level == CoverageLevel.Partial ? ": SharedSystem" : "")}");

    [Fact]
    public void OnePartyThatTakesPart_IsNotApplicable() => Rule
        .Given(world => world
            .Party("p", "P")
            .Party("q", "Q", null, PartyStanding.Overseer)
            .Add(System with { UsedBy = ["p"] }))
        .Expect("not applicable");

    private static CollaborationBuilder Two(CollaborationBuilder world) => world.Party("p", "P").Party("q", "Q");
}
