using Collaboration.Rules.AntiPatterns.Purposes;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Purposes;

public sealed class HiddenDriverTests
{
    private static readonly RuleVerifier Rule = new(new HiddenDriver());

    [Theory]
    [InlineData(true, true, "clear Party 'north'")]
    [InlineData(true, false, "violation Party 'north'")]
    [InlineData(true, null, "clear Party 'north'")]
    [InlineData(null, false, "violation Party 'north'")]
    [InlineData(null, null, "not assessed Party 'north': whether its driver was stated")]
    public void Party_OfTwoDrivers_IsReportedWhereOneIsHidden(bool? first, bool? second, string expected) => Rule
        .Given(world => world
            .Cover<Driver>(CoverageLevel.Partial)
            .Party("north", "North")
            .Add(new Driver { Id = "d", Party = "north", Stated = first })
            .Add(new Driver { Id = "e", Party = "north", Stated = second }))
        .Expect(expected);

    [Fact]
    public void Message_CountsWhatIsKnown()
    {
        var result = Rule
            .Given(world => world
                .Party("north", "North")
                .Add(new Driver { Id = "d", Party = "north", Stated = true })
                .Add(new Driver { Id = "e", Party = "north", Stated = false })
                .Add(new Driver { Id = "f", Party = "north" }))
            .ExpectAgreement();

        Assert.EndsWith(": 1 drivers stated, at least 2 expected", Assert.Single(OutcomeText.Messages(result)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CoverageLevel.Complete, "violation Party 'north'")]
    [InlineData(CoverageLevel.Partial, "not assessed Party 'north': Driver")]
    public void Party_WithoutDriver_IsReportedWhereDriversAreComplete(CoverageLevel level, string expected) => Rule
        .Given(world => world.Cover<Driver>(level).Party("north", "North").Party("state", "State", null, PartyStanding.Overseer))
        .Expect(expected);

    [Fact]
    public void Body_IsJudgedByADriverOfItsOwnOnly() => Rule
        .Given(world => world
            .Add(new Party { Id = "board", Name = "Board", Members = ["elsewhere"] })
            .Add(new Party { Id = "union", Name = "Union", Members = ["elsewhere"] })
            .Add(new Driver { Id = "d", Party = "union", Stated = false }))
        .Expect("violation Party 'union'");
}
