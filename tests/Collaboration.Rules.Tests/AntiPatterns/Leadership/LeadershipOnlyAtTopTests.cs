using Collaboration.Rules.AntiPatterns.Leadership;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Leadership;

public sealed class LeadershipOnlyAtTopTests
{
    private const string Open = "not assessed CollaborationProfile 'collaboration': which people of which level do it";
    private const string Clear = "clear CollaborationProfile 'collaboration'";
    private const string Violation = "violation CollaborationProfile 'collaboration'";

    private static readonly RuleVerifier Rule = new(new LeadershipOnlyAtTop());

    [Theory]
    [InlineData(PersonLevel.Executive, Violation)]
    [InlineData(PersonLevel.Manager, Violation)]
    [InlineData(PersonLevel.FrontLine, Clear)]
    [InlineData(null, Open)]
    public void OnePerson_Responsible_IsJudgedByLevel(PersonLevel? level, string outcome) => Rule
        .Given(world => world.Add(Person("p", level)).Add(Part("1", AssignmentKind.Responsible)))
        .Expect(outcome);

    [Theory]
    [InlineData(AssignmentKind.Consulted, Clear)]
    [InlineData(AssignmentKind.Informed, Violation)]
    [InlineData(AssignmentKind.Accountable, Violation)]
    public void FrontLinePerson_BesideAManager_CountsWhenConsulted(AssignmentKind kind, string outcome) => Rule
        .Given(world => world
            .Add(Person("p", PersonLevel.Manager))
            .Add(Person("q", PersonLevel.FrontLine))
            .Add(Part("1", AssignmentKind.Responsible))
            .Add(Part("2", kind) with { Person = "q" }))
        .Expect(outcome);

    [Fact]
    public void FrontLinePerson_InARole_IsClearDespitePartialCoverage() => Rule
        .Given(world => world
            .Cover<Assignment>(CoverageLevel.Partial)
            .Add(Person("p", PersonLevel.FrontLine))
            .Add(new Role { Id = "r", Name = "R", Holder = "p" })
            .Add(Part("1", AssignmentKind.Responsible) with { Person = null, Role = "r" }))
        .Expect(Clear);

    [Fact]
    public void Manager_UnderPartialCoverage_IsNotAssessed() => Rule
        .Given(world => world.Cover<Assignment>(CoverageLevel.Partial).Add(Person("p", PersonLevel.Manager)).Add(Part("1", AssignmentKind.Consulted)))
        .Expect("not assessed CollaborationProfile 'collaboration': Assignment");

    [Fact]
    public void Party_BesideAManager_LeavesItOpen() => Rule
        .Given(world => world
            .Add(Person("p", PersonLevel.Manager))
            .Add(Part("1", AssignmentKind.Responsible))
            .Assign("a", "north", AssignmentKind.Consulted))
        .Expect(Open);

    [Fact]
    public void VacantRole_LeavesItOpen() => Rule
        .Given(world => world
            .Add(Person("p", PersonLevel.Manager))
            .Add(new Role { Id = "r", Name = "R", Vacant = true })
            .Add(Part("1", AssignmentKind.Responsible))
            .Add(Part("2", AssignmentKind.Responsible) with { Person = null, Role = "r" }))
        .Expect(Open);

    [Fact]
    public void Nobody_ResponsibleOrConsulted_IsNotApplicable() => Rule
        .Given(world => world.Add(Person("p", PersonLevel.Manager)).Add(Part("1", AssignmentKind.Accountable)).AssignNobody("a", AssignmentKind.Responsible))
        .Expect("not applicable");

    private static Person Person(string id, PersonLevel? level) => new() { Id = id, Name = id, Level = level };

    private static Assignment Part(string id, AssignmentKind kind) => new() { Id = id, Activity = "a", Person = "p", Kind = kind };
}
