using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Roles;

public sealed class UnclearRoleBoundariesTests
{
    private static readonly RuleVerifier Rule = new(new UnclearRoleBoundaries());

    [Fact]
    public void Pair_SharingThree_IsReported() => Rule
        .Given(world => Share(world, 3))
        .Expect("violation Party 'a' + Party 'b'", "clear Activity 'x0'", "clear Activity 'x1'", "clear Activity 'x2'");

    [Fact]
    public void Pair_SharingTwo_IsClear() => Rule
        .Given(world => Share(world, 2))
        .Expect("clear Activity 'x0'", "clear Activity 'x1'");

    [Theory]
    [InlineData("a")]
    [InlineData("ann")]
    public void Pair_OfWhomOneIsAccountableOnce_IsClear(string accountable) => Rule
        .Given(world => Share(world, 3)
            .Person("ann", "Ann", "b")
            .Add(new Assignment
            {
                Id = "acc",
                Activity = "x0",
                Party = accountable == "a" ? "a" : null,
                Person = accountable == "a" ? null : "ann",
                Kind = AssignmentKind.Accountable,
            }))
        .Expect("clear Activity 'x0'", "clear Activity 'x1'", "clear Activity 'x2'");

    [Fact]
    public void Pair_UnderAThirdWhoIsAccountable_IsReported() => Rule
        .Given(world => Share(world, 3).Party("c", "C").Assign("x0", "c", AssignmentKind.Accountable))
        .Expect("violation Party 'a' + Party 'b'", "clear Activity 'x0'", "clear Activity 'x1'", "clear Activity 'x2'");

    [Fact]
    public void Pair_UnderAnAccountableWhoIsNotNamed_LeavesTheActivityOpen() => Rule
        .Given(world => Share(world, 3).Add(new Assignment { Id = "acc", Activity = "x0", Kind = AssignmentKind.Accountable }))
        .Expect("not assessed Activity 'x0': who is accountable", "clear Activity 'x1'", "clear Activity 'x2'");

    [Fact]
    public void PartyAndItsPerson_AreNoPair() => Rule
        .Given(world =>
        {
            world.Party("a", "A").Person("ann", "Ann", "a");
            for (var i = 0; i < 3; i++)
            {
                world.Activity($"x{i}", $"X{i}").Assign($"x{i}", "a", AssignmentKind.Responsible)
                    .Add(new Assignment { Id = $"ann{i}", Activity = $"x{i}", Person = "ann", Kind = AssignmentKind.Responsible });
            }
        })
        .Expect("clear Activity 'x0'", "clear Activity 'x1'", "clear Activity 'x2'");

    [Fact]
    public void Pair_EachForItsOwnPart_IsClear() => Rule
        .With(UnclearRoleBoundaries.MaximumShared, 0)
        .Given(world => world
            .Party("a", "A")
            .Party("b", "B")
            .Add(new Activity { Id = "x", Name = "X", Mode = ActivityMode.Severally })
            .Assign("x", "a", AssignmentKind.Responsible)
            .Assign("x", "b", AssignmentKind.Responsible))
        .Expect("clear Activity 'x'");

    [Fact]
    public void Pair_UnderPartialCoverage_IsNotReported() => Rule
        .With(UnclearRoleBoundaries.MaximumShared, 0)
        .Given(world => Share(world, 1).Cover<Assignment>(CoverageLevel.Partial))
        .Expect("not assessed Activity 'x0': Assignment");

    [Theory]
    [InlineData(4, "violation Activity 'x'")]
    [InlineData(3, "not assessed Activity 'x': Assignment")]
    public void Consulted_AreReportedAboveTheMaximum(int consulted, string expected) => Rule
        .Given(world => Consult(world, consulted).Cover<Assignment>(CoverageLevel.Partial))
        .Expect(expected);

    [Fact]
    public void Consulted_OfWhomOneIsNotNamed_AreNotAssessedIfItMatters() => Rule
        .Given(world => Consult(world, 3).Add(new Assignment { Id = "more", Activity = "x", Kind = AssignmentKind.Consulted }))
        .Expect("not assessed Activity 'x': who is consulted");

    private static CollaborationBuilder Share(CollaborationBuilder world, int activities)
    {
        world.Party("a", "A").Party("b", "B");
        for (var i = 0; i < activities; i++)
        {
            world.Activity($"x{i}", $"X{i}")
                .Assign($"x{i}", "a", AssignmentKind.Responsible)
                .Assign($"x{i}", "b", AssignmentKind.Responsible);
        }

        return world;
    }

    private static CollaborationBuilder Consult(CollaborationBuilder world, int parties)
    {
        world.Activity("x", "X");
        for (var i = 0; i < parties; i++) world.Party($"p{i}", $"P{i}").Assign("x", $"p{i}", AssignmentKind.Consulted);
        return world;
    }
}
