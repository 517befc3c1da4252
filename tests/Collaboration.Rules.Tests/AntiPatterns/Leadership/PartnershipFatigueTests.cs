using Collaboration.Rules.AntiPatterns.Leadership;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Leadership;

public sealed class PartnershipFatigueTests
{
    private static readonly RuleVerifier Rule = new RuleVerifier(new PartnershipFatigue()).AsOf(new DateOnly(2024, 6, 30));

    [Theory]
    [InlineData(5, "clear Party 'a'")]
    [InlineData(6, "violation Party 'a'")]
    public void Party_WithoutCapacityRecorded_MayBelongToFive(int count, string outcome) => Rule
        .Given(world => Belong(world.Party("a", "A"), count))
        .Expect(outcome);

    [Theory]
    [InlineData(2, "violation Party 'a'")]
    [InlineData(3, "clear Party 'a'")]
    [InlineData(7, "clear Party 'a'")]
    public void Party_WithACapacity_IsJudgedByIt(int available, string outcome) => Rule
        .Given(world => Belong(world.Party("a", "A"), 3).Add(Room(available, " Collaborations")))
        .Expect(outcome);

    [Fact]
    public void Capacity_InAnotherUnit_SaysNothing() => Rule
        .Given(world => Belong(world.Party("a", "A"), 3).Add(Room(2, "hours")))
        .Expect("clear Party 'a'");

    [Theory]
    [InlineData("2024-06-30", "violation Party 'a'")]
    [InlineData("2024-06-29", "clear Party 'a'")]
    [InlineData("2024", "not assessed Party 'a': when it belongs to each")]
    public void Membership_ThatEnded_DoesNotCount(string until, string outcome) => Rule
        .With(PartnershipFatigue.MaximumMemberships, 1)
        .Given(world => Belong(world.Party("a", "A"), 1).Add(Of("Ended") with { Until = PartialDate.Parse(until) }))
        .Expect(outcome);

    [Fact]
    public void Collaboration_UnderTwoSpellings_CountsOnce() => Rule
        .With(PartnershipFatigue.MaximumMemberships, 1)
        .Given(world => world.Party("a", "A").Add(Of("Homes")).Add(Of("homes ")))
        .Expect("clear Party 'a'");

    [Fact]
    public void Party_UnderPartialCoverage_IsReportedOrNotAssessed() => Rule
        .Given(world => Belong(world.Party("a", "A").Party("b", "B").Cover<Membership>(CoverageLevel.Partial), 6)
            .Add(Of("One") with { Id = "b", Party = "b" }))
        .Expect("violation Party 'a'", "not assessed Party 'b': Membership");

    [Fact]
    public void Party_WithoutMembership_IsNotJudged() => Rule
        .Given(world => Belong(world.Party("b", "B"), 6))
        .Expect("not applicable");

    private static CollaborationBuilder Belong(CollaborationBuilder world, int count) =>
        world.AddRange(Enumerable.Range(1, count).Select(number => Of($"Collaboration {number}")));

    private static Membership Of(string collaboration) => new() { Id = collaboration, Party = "a", Collaboration = collaboration };

    private static Capacity Room(int available, string unit) => new() { Id = "c", Party = "a", Available = available, Unit = unit };
}
