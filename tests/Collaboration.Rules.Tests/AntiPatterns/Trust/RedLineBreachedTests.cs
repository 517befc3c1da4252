using Collaboration.Rules.AntiPatterns.Trust;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Trust;

public sealed class RedLineBreachedTests
{
    private static readonly RuleVerifier Rule = new(new RedLineBreached());

    [Theory]
    [InlineData(true, "violation RedLine 'r'")]
    [InlineData(false, "clear RedLine 'r'")]
    [InlineData(null, "not assessed RedLine 'r': whether it was breached")]
    public void Line_IsJudgedByWhetherItWasBreached(bool? breached, string expected) => Rule
        .Given(world => world.Add(Line with { Breached = breached }))
        .Expect(expected);

    [Fact]
    public void Line_WithADateOfTheBreach_IsReported() => Rule
        .Given(world => world.Add(Line with { BreachedOn = PartialDate.Parse("2023") }))
        .Expect("violation RedLine 'r'");

    [Fact]
    public void Line_WithAnUnrecordedBreacher_IsReported() => Rule
        .Given(world => world.Add(Line with { BreachedBy = "b" }))
        .Expect("violation RedLine 'r'");

    [Fact]
    public void Line_WithABreachDenied_IsClear() => Rule
        .Given(world => world.Add(Line with { Breached = false, BreachedBy = "b" }))
        .Expect("clear RedLine 'r'");

    private static RedLine Line => new() { Id = "r", Party = "a", Criterion = "C" };
}
