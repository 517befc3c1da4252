using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Roles;

public sealed class KeyPersonDependencyTests
{
    private static readonly RuleVerifier Rule = new(new KeyPersonDependency());

    [Fact]
    public void Activity_OfOnePerson_IsReported() => Rule
        .Given(world => Work(world).Add(Assigned("1", AssignmentKind.Responsible)).Add(Assigned("2", AssignmentKind.Accountable)))
        .Expect("violation Activity 'x'");

    [Fact]
    public void Activity_OfOnePersonUnderAParty_IsClear() => Rule
        .Given(world => Work(world).Add(Assigned("1", AssignmentKind.Responsible)).Assign("x", "p", AssignmentKind.Accountable))
        .Expect("clear Activity 'x'");

    [Fact]
    public void Activity_OfARole_IsClear() => Rule
        .Given(world => Work(world)
            .Add(new Role { Id = "clerk", Name = "Clerk", Holder = "ann" })
            .Add(Assigned("1", AssignmentKind.Responsible) with { Person = null, Role = "clerk" }))
        .Expect("clear Activity 'x'");

    [Fact]
    public void Activity_OfTwoPersons_IsClear() => Rule
        .Given(world => Work(world)
            .Add(Assigned("1", AssignmentKind.Responsible))
            .Add(Assigned("2", AssignmentKind.Responsible) with { Person = "ben" }))
        .Expect("clear Activity 'x'");

    [Fact]
    public void Activity_OfOnePersonAndOneNotNamed_IsNotAssessed() => Rule
        .Given(world => Work(world)
            .Add(Assigned("1", AssignmentKind.Responsible))
            .Add(Assigned("2", AssignmentKind.Responsible) with { Person = null }))
        .Expect("not assessed Activity 'x': who does it and answers for it");

    [Fact]
    public void Activity_UnderPartialCoverage_IsNotAssessed() => Rule
        .Given(world => Work(world).Cover<Assignment>(CoverageLevel.Partial).Add(Assigned("1", AssignmentKind.Responsible)))
        .Expect("not assessed Activity 'x': Assignment");

    [Theory]
    [InlineData(3, 2, "violation Person 'ann'")]
    [InlineData(3, 3, "clear Person 'ann'")]
    public void Knowledge_OfOnePerson_IsReportedAboveHalf(int hers, int his, string expected) => Rule
        .Given(world => Know(Know(People(world), hers, Knows("ann")), his, Knows("ben")))
        .Expect(expected, "clear Person 'ben'");

    [Fact]
    public void Knowledge_OfTooFewItems_IsClear() => Rule
        .Given(world => Know(People(world), 4, Knows("ann")))
        .Expect("clear Person 'ann'");

    [Theory]
    [InlineData(0.74, "violation Person 'ann'")]
    [InlineData(0.75, "clear Person 'ann'")]
    public void Knowledge_OfSomebodyWhoKnowsLess_CountsFromThreeQuarters(double degree, string expected) => Rule
        .Given(world => Know(Know(People(world), 5, Knows("ann") with { Degree = 1 }), 5, Knows("ben") with { Degree = (decimal)degree }, from: 0))
        .Expect(expected, "clear Person 'ben'");

    [Theory]
    [InlineData(0, "violation Person 'ann'")]
    [InlineData(20, "clear Person 'ann'")]
    public void Knowledge_OfFiles_IsTheAuthors(int changes, string expected) => Rule
        .Given(world => Know(Know(People(world), 5, Knows("ann") with { Created = true }), 5, Knows("ben") with { Changes = changes }, from: 0))
        .Expect(expected, changes == 0 ? "clear Person 'ben'" : "violation Person 'ben'");

    [Fact]
    public void Knowledge_OfAParty_DoesNotLeave() => Rule
        .Given(world => Know(Know(People(world), 5, Knows("ann")), 5, Knows("ann") with { Person = null, Party = "p" }, from: 0))
        .Expect("clear Person 'ann'");

    [Fact]
    public void Knowledge_OfNobodyKnown_LeavesAllOpen() => Rule
        .Given(world => Know(Know(People(world), 5, Knows("ann")), 1, Knows("ann") with { Person = null }))
        .Expect("not assessed Person 'ann': whose knowledge each record is");

    [Theory]
    [InlineData(false, "violation Dependency 'd'")]
    [InlineData(true, "clear Dependency 'd'")]
    [InlineData(null, "not assessed Dependency 'd': whether somebody else could provide it")]
    public void Dependency_OnAPerson_IsJudgedByWhoCouldReplaceThem(bool? substitutable, string expected) => Rule
        .Given(world => People(world).Add(new Dependency { Id = "d", OnPerson = "ann", For = "talks", Substitutable = substitutable }))
        .Expect(expected);

    [Fact]
    public void Dependency_OnAPersonWhoIsNotRecorded_IsNotAssessed() => Rule
        .Given(world => People(world).Add(new Dependency { Id = "d", OnPerson = "elsewhere", For = "talks", Substitutable = false }))
        .Expect("not assessed Dependency 'd': who it depends on");

    [Fact]
    public void Knowledge_ThatNobodyHasWell_DoesNotRestOnOne() => Rule
        .Given(world => Know(Know(Know(People(world), 1, Knows("ann")), 2, Knows("ben")), 2, Knows("ben") with { Degree = 0 }))
        .Expect("clear Person 'ann'", "clear Person 'ben'");

    private static CollaborationBuilder People(CollaborationBuilder world) => world
        .Party("p", "P")
        .Person("ann", "Ann", "p")
        .Person("ben", "Ben", "p")
        .Cover<Assignment>(CoverageLevel.Complete)
        .Cover<Knowledge>(CoverageLevel.Complete);

    private static CollaborationBuilder Work(CollaborationBuilder world) => People(world).Activity("x", "X");

    private static Assignment Assigned(string id, AssignmentKind kind) => new() { Id = id, Activity = "x", Person = "ann", Kind = kind };

    private static Knowledge Knows(string person) => new() { Id = "", Item = "", Person = person };

    private static CollaborationBuilder Know(CollaborationBuilder world, int items, Knowledge record, int? from = null)
    {
        var known = world.Build().OfType<Knowledge>().Count;
        for (var i = 0; i < items; i++) world.Add(record with { Id = $"k{known + i}", Item = $"item {(from ?? known) + i}" });
        return world;
    }
}
