using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Roles;

public sealed class AccountabilityOverloadTests
{
    private static readonly RuleVerifier Rule = new(new AccountabilityOverload());

    [Theory]
    [InlineData(3, 1, 1, "violation Party 'a'")]
    [InlineData(4, 2, 1, "clear Party 'a'")]
    [InlineData(5, 2, 2, "violation Party 'a'")]
    [InlineData(2, 1, 1, "clear Party 'a'")]
    public void Holder_IsReportedAboveShareAndMedian(int a, int b, int c, string expected) => Rule
        .Given(world => Load(world, ("a", a), ("b", b), ("c", c)))
        .Expect(expected, "clear Party 'b'", "clear Party 'c'");

    [Fact]
    public void Holder_OfTwo_IsNeverReported() => Rule
        .Given(world => Load(world, ("a", 9), ("b", 1)))
        .Expect("clear Party 'a'", "clear Party 'b'");

    [Fact]
    public void Holder_AtTheLargestShare_IsClear() => Rule
        .Given(world => Load(world, ("a", 4), ("b", 2), ("c", 1), ("d", 1), ("e", 1), ("f", 1)))
        .Expect("clear Party 'a'", "clear Party 'b'", "clear Party 'c'", "clear Party 'd'", "clear Party 'e'", "clear Party 'f'");

    [Fact]
    public void Holder_AgainstAMedianBetweenTwo_IsMeasuredHalfway() => Assert.Contains(
        "'A' is accountable for 8 of 12 activities, 67 %, more than 40 %, and 5.3 times the median of 1.5",
        OutcomeText.Messages(Rule.Given(world => Load(world, ("a", 8), ("b", 2), ("c", 1), ("d", 1))).ExpectAgreement())[0],
        StringComparison.Ordinal);

    [Fact]
    public void Holder_OfSeveralRoles_IsOne() => Rule
        .Given(world => Load(world, ("b", 1), ("c", 1))
            .Person("ann", "Ann", "b")
            .Add(new Role { Id = "chair", Name = "Chair", Holder = "ann" })
            .Add(new Assignment { Id = "x", Activity = "x", Role = "chair", Kind = AssignmentKind.Accountable })
            .Add(new Assignment { Id = "y", Activity = "y", Person = "ann", Kind = AssignmentKind.Accountable })
            .Add(new Assignment { Id = "z", Activity = "z", Person = "ann", Kind = AssignmentKind.Accountable }))
        .Expect("violation Person 'ann'", "clear Party 'b'", "clear Party 'c'");

    [Fact]
    public void Class_IsLeftOut() => Rule
        .Given(world => Load(world.Add(new Party { Id = "many", Name = "Many", Count = 9 }), ("a", 2), ("b", 1))
            .Assign("x", "many", AssignmentKind.Accountable))
        .Expect("clear Party 'a'", "clear Party 'b'");

    [Fact]
    public void Holders_BesideOneNotNamed_AreNotAssessed() => Rule
        .Given(world => Load(world, ("a", 4), ("b", 1)).Add(new Assignment { Id = "x", Activity = "x", Kind = AssignmentKind.Accountable }))
        .Expect(
            "not assessed Party 'a': who is accountable for each activity",
            "not assessed Party 'b': who is accountable for each activity");

    [Fact]
    public void Holders_UnderPartialCoverage_AreNotAssessed() => Rule
        .Given(world => Load(world, ("a", 5)).Cover<Assignment>(CoverageLevel.Partial))
        .Expect("not assessed Party 'a': Assignment");

    private static CollaborationBuilder Load(CollaborationBuilder world, params ReadOnlySpan<(string Party, int Activities)> loads)
    {
        foreach (var (party, activities) in loads)
        {
            world.Party(party, party.ToUpperInvariant());
            for (var i = 0; i < activities; i++) world.Assign($"{party}{i}", party, AssignmentKind.Accountable);
        }

        return world;
    }
}
