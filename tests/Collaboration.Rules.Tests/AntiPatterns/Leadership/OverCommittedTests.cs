using Collaboration.Rules.AntiPatterns.Leadership;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Leadership;

public sealed class OverCommittedTests
{
    private static readonly RuleVerifier Rule = new(new OverCommitted());

    [Theory]
    [InlineData(29, "clear Capacity 'c'")]
    [InlineData(30, "clear Capacity 'c'")]
    [InlineData(31, "violation Capacity 'c'")]
    public void Capacity_OfThirty_IsReportedAboveIt(int committed, string outcome) => Rule
        .Given(world => world.Add(new Capacity { Id = "c", Party = "a", Available = 30, Committed = committed }))
        .Expect(outcome);

    [Fact]
    public void Capacity_OfNothing_IsReportedWhenAnythingIsPromised() => Rule
        .Given(world => world.Add(new Capacity { Id = "c", Person = "p", Available = 0, Committed = 0.5m }))
        .Expect("violation Capacity 'c'");

    [Fact]
    public void Capacity_WithoutEitherAmount_IsLeftOpen() => Rule
        .Given(world => world
            .Add(new Capacity { Id = "c", Party = "a", Committed = 3 })
            .Add(new Capacity { Id = "d", Party = "a", Available = 3 }))
        .Expect("not assessed Capacity 'c': how much is available", "not assessed Capacity 'd': how much is committed");

    [Fact]
    public void Capacities_OfOneParty_AreJudgedOneByOne() => Rule
        .Given(world => world
            .Cover<Capacity>(CoverageLevel.Partial)
            .Add(new Capacity { Id = "c", Party = "a", Available = 10, Committed = 12 })
            .Add(new Capacity { Id = "d", Party = "a", Available = 10, Committed = 5 }))
        .Expect("violation Capacity 'c'", "clear Capacity 'd'");

    [Fact]
    public void Capacity_OfNobodyNamed_IsReported() => Rule
        .Given(world => world.Add(new Capacity { Id = "c", Available = 1, Committed = 2 }))
        .Expect("violation Capacity 'c'");
}
