using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Power;

public sealed class AffectedNotConsultedTests
{
    private static readonly RuleVerifier Rule = new(new AffectedNotConsulted());

    private static readonly Decision Hours =
        new() { Id = "hours", Name = "Opening hours", DecidedBy = ["a"], Consulted = [], Affected = ["b"] };

    [Fact]
    public void Decision_AffectingAPartyThatHadNoPart_IsReported() => Rule
        .Given(world => world.Add(Hours))
        .Expect("violation Decision 'hours'");

    [Fact]
    public void Decision_AffectingThreeWithoutTwo_IsReportedOnce() => Rule
        .Given(world => world.Add(Hours with { Affected = ["c", "b", "d", "b"], Consulted = ["d"] }))
        .Expect("violation Decision 'hours'");

    [Fact]
    public void Decision_TakenByNobody_IsReported() => Rule
        .Given(world => world.Add(Hours with { DecidedBy = [] }))
        .Expect("violation Decision 'hours'");

    [Fact]
    public void Decision_WithUnknownConsultation_IsNotAssessed() => Rule
        .Given(world => world.Add(Hours with { Consulted = null }))
        .Expect("not assessed Decision 'hours': who was consulted");

    [Fact]
    public void Decision_WithUnknownDeciders_IsNotAssessed() => Rule
        .Given(world => world.Add(Hours with { DecidedBy = null }))
        .Expect("not assessed Decision 'hours': who decided");

    [Fact]
    public void Decision_WithUnknownConsultationAmongDeciders_IsClear() => Rule
        .Given(world => world.Add(Hours with { Consulted = null, Affected = ["a"] }))
        .Expect("clear Decision 'hours'");

    [Fact]
    public void Decision_WithUnknownDecidersAmongConsulted_IsClear() => Rule
        .Given(world => world.Add(Hours with { DecidedBy = null, Consulted = ["b"] }))
        .Expect("clear Decision 'hours'");

    [Fact]
    public void Decision_AffectingAMemberOfTheDecidingBody_IsClear() => Rule
        .Given(world => world.Add(new Party { Id = "a", Name = "Board", Members = ["b", "c"] }).Add(Hours))
        .Expect("clear Decision 'hours'");

    [Fact]
    public void Decision_AffectingABodyWhoseMemberDecided_IsClear() => Rule
        .Given(world => world.Add(new Party { Id = "b", Name = "Board", Members = ["a", "c"] }).Add(Hours))
        .Expect("clear Decision 'hours'");

    [Theory]
    [InlineData(DecisionRightKind.IsConsulted, "clear Decision 'hours'")]
    [InlineData(DecisionRightKind.IsInformed, "violation Decision 'hours'")]
    public void Decision_AffectingTheHolderOfARight_DependsOnTheRight(DecisionRightKind kind, string outcome) => Rule
        .Given(world => world
            .Person("ann", "Ann", "b")
            .Add(new DecisionRight { Id = "right", Area = "service", Person = "ann", Kind = kind })
            .Add(Hours with { Area = "service" }))
        .Expect(outcome);

    [Fact]
    public void Decision_AffectingOnlyWhoWasLeftOut_IsClear() => Rule
        .Given(world => world.Add(Hours with { LeftOut = ["b"] }))
        .Expect("clear Decision 'hours'");

    [Fact]
    public void Decision_WithoutRecordedEffects_IsNotAssessed() => Rule
        .Given(world => world.Add(Hours with { Affected = [] }))
        .Expect("not assessed Decision 'hours': whom it affects");
}
