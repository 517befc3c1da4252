using Collaboration.Rules.AntiPatterns.Leadership;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Leadership;

public sealed class MissingCompetencyTests
{
    private static readonly RuleVerifier Rule = new(new MissingCompetency());

    [Theory]
    [InlineData("2.9", "violation Competency 'c'")]
    [InlineData("3", "clear Competency 'c'")]
    [InlineData("3.0", "clear Competency 'c'")]
    [InlineData("4", "clear Competency 'c'")]
    public void Competency_AgainstTheLevelRequired_IsJudged(string level, string outcome) => Rule
        .Given(world => world.Add(Listening(decimal.Parse(level, System.Globalization.CultureInfo.InvariantCulture), 3)))
        .Expect(outcome);

    [Fact]
    public void Competency_AtLevelNought_IsReported() => Rule
        .Given(world => world.Add(Listening(0, 0.5m)))
        .Expect("violation Competency 'c'");

    [Fact]
    public void Competency_OfUnknownLevel_IsLeftOpen() => Rule
        .Given(world => world.Add(Listening(null, 3)))
        .Expect("not assessed Competency 'c': the level the party has");

    [Fact]
    public void Competency_OfWhichNoneIsRequired_IsNotJudged() => Rule
        .Given(world => world.Add(Listening(1, null)))
        .Expect("not applicable");

    [Fact]
    public void Competency_UnderPartialCoverage_IsJudgedAllTheSame() => Rule
        .Given(world => world.Cover<Competency>(CoverageLevel.Partial).Add(Listening(1, 2)))
        .Expect("violation Competency 'c'");

    [Fact]
    public void Competencies_NotRecorded_AreNotAssessed() => Rule.Given(world => world.Party("a", "A")).Expect("not assessed: Competency");

    private static Competency Listening(decimal? level, decimal? required) =>
        new() { Id = "c", Party = "a", Name = "Listening", Level = level, Required = required };
}
