using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Power;

public sealed class DecisionFarFromImpactTests
{
    private static readonly RuleVerifier Rule = new(new DecisionFarFromImpact());

    [Theory]
    [InlineData(DecisionLevel.Regional, "violation Decision 'd'")]
    [InlineData(DecisionLevel.Local, "clear Decision 'd'")]
    [InlineData(DecisionLevel.FrontLine, "clear Decision 'd'")]
    public void Decision_WithNobodyAsked_IsReportedFromTwoLevels(DecisionLevel taken, string expected) => Rule
        .Given(world => Felt(world, DecisionLevel.FrontLine).Add(Taken(taken) with { Consulted = [] }))
        .Expect(expected);

    [Fact]
    public void Decision_TakenNearerToTheWork_IsClear() => Rule
        .Given(world => Felt(world, DecisionLevel.National).Add(Taken(DecisionLevel.FrontLine)))
        .Expect("clear Decision 'd'");

    [Theory]
    [InlineData(DecisionLevel.FrontLine, "clear Decision 'd'")]
    [InlineData(DecisionLevel.Local, "clear Decision 'd'")]
    [InlineData(DecisionLevel.Regional, "violation Decision 'd'")]
    public void Decision_WithPeopleAsked_IsJudgedByTheirLevel(DecisionLevel asked, string expected) => Rule
        .Given(world => Felt(world, DecisionLevel.Local).Add(Taken(DecisionLevel.National) with { ConsultedAt = [asked] }))
        .Expect(expected);

    [Theory]
    [InlineData(DecisionLevel.Local, "clear Decision 'd'")]
    [InlineData(DecisionLevel.Regional, "violation Decision 'd'")]
    [InlineData(null, "not assessed Decision 'd': at which level those consulted work")]
    public void Decision_WithAPartyAsked_IsJudgedByItsLevel(DecisionLevel? level, string expected) => Rule
        .Given(world => Felt(world, DecisionLevel.Local)
            .Add(new Party { Id = "p", Name = "P", Level = level })
            .Add(Taken(DecisionLevel.National) with { Consulted = ["p"] }))
        .Expect(expected);

    [Fact]
    public void Decision_InWhichAPartyFromThereHasARight_IsClear() => Rule
        .Given(world => Felt(world, DecisionLevel.Local)
            .Add(new Party { Id = "p", Name = "P", Level = DecisionLevel.Local })
            .Add(new DecisionRight { Id = "r", Area = "area", Party = "p", Kind = DecisionRightKind.IsConsulted })
            .Add(Taken(DecisionLevel.National) with { Consulted = [] }))
        .Expect("clear Decision 'd'");

    [Fact]
    public void Decision_WithTheLevelsAskedKnown_NeedsNoLevelOfParties() => Rule
        .Given(world => Felt(world, DecisionLevel.Local)
            .Party("p", "P")
            .Add(Taken(DecisionLevel.National) with { Consulted = ["p"], ConsultedAt = [DecisionLevel.National] }))
        .Expect("violation Decision 'd'");

    [Fact]
    public void Decision_OfWhichNothingIsKnown_IsNotAssessed() => Rule
        .Given(world => world.Decision("d", "D"))
        .Expect("not assessed Decision 'd': where its effects are felt");

    [Fact]
    public void Decision_TakenAtAnUnknownLevel_IsNotAssessed() => Rule
        .Given(world => Felt(world, DecisionLevel.Local).Decision("d", "D", "area"))
        .Expect("not assessed Decision 'd': at which level it was taken");

    [Fact]
    public void Decision_OfWhichItIsUnknownWhoWasAsked_IsNotAssessed() => Rule
        .Given(world => Felt(world, DecisionLevel.Local).Add(Taken(DecisionLevel.National)))
        .Expect("not assessed Decision 'd': who was consulted");

    private static CollaborationBuilder Felt(CollaborationBuilder world, DecisionLevel level) =>
        world.Add(new DecisionArea { Id = "area", Name = "Area", FeltAt = level });

    private static Decision Taken(DecisionLevel level) => new() { Id = "d", Name = "D", Area = "area", TakenAt = level };
}
