using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Roles;

public sealed class AccountableWithoutAuthorityTests
{
    private static readonly RuleVerifier Rule = new(new AccountableWithoutAuthority());

    [Fact]
    public void Party_WithNothing_IsReported() => Rule
        .Given(world => Shelter(world))
        .Expect("violation Activity 'shelter' + Party 'a'");

    [Fact]
    public void TwoParties_WithNothing_AreReportedEach() => Rule
        .Given(world => Shelter(world).Assign("shelter", "b", AssignmentKind.Accountable))
        .Expect("violation Activity 'shelter' + Party 'a'", "violation Activity 'shelter' + Party 'b'");

    [Theory]
    [InlineData(DecisionRightKind.Decides, "clear Activity 'shelter'")]
    [InlineData(DecisionRightKind.Vetoes, "clear Activity 'shelter'")]
    [InlineData(DecisionRightKind.Recommends, "violation Activity 'shelter' + Party 'a'")]
    public void Party_WithARight_IsJudgedByItsKind(DecisionRightKind kind, string expected) => Rule
        .Given(world => Shelter(world).Add(Area("shelter")).Add(Right("a", kind)))
        .Expect(expected);

    [Theory]
    [InlineData(3, "clear Activity 'shelter'")]
    [InlineData(4, "violation Activity 'shelter' + Party 'a'")]
    public void Party_WithARightInTheWhole_IsClearUpToThreeSteps(int steps, string expected) => Rule
        .Given(world =>
        {
            Complete(world).Add(new Activity { Id = "shelter", Name = "Shelter", PartOf = "whole1" }).Assign("shelter", "a", AssignmentKind.Accountable);
            for (var step = 1; step <= steps; step++) world.Activity($"whole{step}", $"Whole {step}", $"whole{step + 1}");
            world.Add(Area($"whole{steps}")).Add(Right("a", DecisionRightKind.Decides));
        })
        .Expect(expected);

    [Fact]
    public void Party_WithARightElsewhere_IsReported() => Rule
        .Given(world => Shelter(world).Activity("meals", "Meals").Add(Area("meals")).Add(Right("a", DecisionRightKind.Decides)))
        .Expect("violation Activity 'shelter' + Party 'a'");

    [Fact]
    public void Party_WithARightInSomething_IsNotAssessed() => Rule
        .Given(world => Shelter(world).Add(Area(null)).Add(Right("a", DecisionRightKind.Decides)))
        .Expect("not assessed Activity 'shelter': what the decision areas are about");

    [Fact]
    public void Party_WhosePersonHoldsTheRight_IsClear() => Rule
        .Given(world => Shelter(world)
            .Person("ann", "Ann", "a")
            .Add(Area("shelter"))
            .Add(new DecisionRight { Id = "r", Area = "area", Person = "ann", Kind = DecisionRightKind.Decides }))
        .Expect("clear Activity 'shelter'");

    [Fact]
    public void Body_WhoseMemberHoldsTheRight_IsClear() => Rule
        .Given(world => Complete(world)
            .Add(new Party { Id = "board", Name = "Board", Members = ["a"] })
            .Activity("shelter", "Shelter")
            .Assign("shelter", "board", AssignmentKind.Accountable)
            .Add(Area("shelter"))
            .Add(Right("a", DecisionRightKind.Decides)))
        .Expect("clear Activity 'shelter'");

    [Theory]
    [InlineData("shelter", "clear Activity 'shelter'")]
    [InlineData(null, "clear Activity 'shelter'")]
    [InlineData("meals", "violation Activity 'shelter' + Party 'a'")]
    public void Party_WithResources_IsJudgedByWhatTheyAreFor(string? activity, string expected) => Rule
        .Given(world => Shelter(world)
            .Activity("meals", "Meals")
            .Add(new Contribution { Id = "c", Party = "a", Activity = activity, Kind = ResourceKind.Staff }))
        .Expect(expected);

    [Fact]
    public void Party_ThatReceives_IsClear() => Rule
        .Given(world => Shelter(world).Add(new ResourceFlow { Id = "f", From = "b", To = "a", Kind = ResourceKind.Money }))
        .Expect("clear Activity 'shelter'");

    [Fact]
    public void Party_WithPartlyRecordedFlows_IsNotAssessed() => Rule
        .Given(world => Shelter(world).Cover<ResourceFlow>(CoverageLevel.Partial))
        .Expect("not assessed Activity 'shelter': ResourceFlow");

    [Fact]
    public void Person_OfNoParty_IsNotAssessed() => Rule
        .Given(world => Complete(world)
            .Person("ann", "Ann")
            .Activity("shelter", "Shelter")
            .Add(new Assignment { Id = "x", Activity = "shelter", Person = "ann", Kind = AssignmentKind.Accountable }))
        .Expect("not assessed Activity 'shelter': the party of who is accountable");

    [Fact]
    public void Party_AccountableInNameOnly_IsNotReported() => Rule
        .Given(world => Complete(world)
            .Activity("shelter", "Shelter")
            .Add(new Assignment { Id = "x", Activity = "shelter", Party = "a", Kind = AssignmentKind.Accountable, Standing = AssignmentStanding.Nominal }))
        .Expect("clear Activity 'shelter'");

    private static CollaborationBuilder Shelter(CollaborationBuilder world) =>
        Complete(world).Activity("shelter", "Shelter").Assign("shelter", "a", AssignmentKind.Accountable);

    private static CollaborationBuilder Complete(CollaborationBuilder world) => world
        .Cover<DecisionRight>(CoverageLevel.Complete)
        .Cover<Contribution>(CoverageLevel.Complete)
        .Cover<ResourceFlow>(CoverageLevel.Complete)
        .Party("a", "A")
        .Party("b", "B");

    private static DecisionArea Area(string? activity) => new() { Id = "area", Name = "Area", Activity = activity };

    private static DecisionRight Right(string party, DecisionRightKind kind) => new() { Id = "r", Area = "area", Party = party, Kind = kind };
}
