using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Power;

public sealed class ExpertiseIgnoredTests
{
    private static readonly RuleVerifier Rule = new(new ExpertiseIgnored());

    private static readonly Decision Needing =
        new() { Id = "d", Name = "D", DecidedBy = ["lead"], Consulted = [], ExpertiseNeeded = "water" };

    [Fact]
    public void Decision_WithoutTheExpert_IsReported() => Rule
        .Given(world => Known(world).Add(Needing))
        .Expect("violation Decision 'd'");

    [Fact]
    public void Decision_WithTheExpertAsked_IsClearDespitePartialCoverage() => Rule
        .Given(world => Known(world).Cover<Expertise>(CoverageLevel.Partial).Add(Needing with { Consulted = ["lab"] }))
        .Expect("clear Decision 'd'");

    [Fact]
    public void Decision_WithAnotherExpertAsked_IsClear() => Rule
        .Given(world => Known(world)
            .Party("uni", "University")
            .Add(new Expertise { Id = "e2", Party = "uni", Area = "water" })
            .Add(Needing with { DecidedBy = ["uni"] }))
        .Expect("clear Decision 'd'");

    [Fact]
    public void Decision_OfABodyWithTheExpert_IsClear() => Rule
        .Given(world => Known(world)
            .Add(new Party { Id = "board", Name = "Board", Members = ["lab"] })
            .Add(Needing with { DecidedBy = ["board"] }))
        .Expect("clear Decision 'd'");

    [Fact]
    public void Decision_UnderPartialExpertise_IsNotAssessed() => Rule
        .Given(world => Known(world).Cover<Expertise>(CoverageLevel.Partial).Add(Needing))
        .Expect("not assessed Decision 'd': Expertise");

    [Fact]
    public void Decision_NeedingWhatNobodyHas_IsClear() => Rule
        .Given(world => Known(world).Add(Needing with { ExpertiseNeeded = "soil" }))
        .Expect("clear Decision 'd'");

    [Fact]
    public void Decision_WithoutAnExpertOutside_IsClear() => Rule
        .Given(world => world
            .Party("lab", "Laboratory", null, PartyStanding.Outsider)
            .Add(new Expertise { Id = "e", Party = "lab", Area = "water" })
            .Add(Needing))
        .Expect("clear Decision 'd'");

    [Fact]
    public void Decision_WithoutAnExpertWhoIsNotRecorded_IsNotAssessed() => Rule
        .Given(world => world.Add(new Expertise { Id = "e", Party = "elsewhere", Area = "water" }).Add(Needing))
        .Expect("not assessed Decision 'd': who has the expertise");

    [Fact]
    public void Decision_WhoseExpertIsAffectedOrLeftOut_IsLeftToOtherRules() => Rule
        .Given(world => Known(world)
            .Add(Needing with { Affected = ["lab"] })
            .Add(Needing with { Id = "d2", LeftOut = ["lab"] }))
        .Expect("clear Decision 'd'", "clear Decision 'd2'");

    [Fact]
    public void Decision_OfWhichTooLittleIsKnown_IsNotAssessed() => Rule
        .Given(world => Known(world)
            .Add(Needing with { Consulted = null })
            .Add(Needing with { Id = "d2", DecidedBy = null })
            .Add(Needing with { Id = "d3", ExpertiseNeeded = null }))
        .Expect(
            "not assessed Decision 'd': who was consulted",
            "not assessed Decision 'd2': who decided",
            "not assessed Decision 'd3': the expertise it needs");

    private static CollaborationBuilder Known(CollaborationBuilder world) => world
        .Party("lab", "Laboratory")
        .Add(new Expertise { Id = "e", Party = "lab", Area = "water" });
}
