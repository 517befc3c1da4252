using Collaboration.Rules.AntiPatterns.Trust;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Trust;

public sealed class UndeclaredCompetitionTests
{
    private static readonly RuleVerifier Rule = new(new UndeclaredCompetition());

    [Theory]
    [InlineData(false, false, "violation Competition 'k'")]
    [InlineData(true, false, "clear Competition 'k'")]
    [InlineData(false, true, "clear Competition 'k'")]
    [InlineData(true, null, "clear Competition 'k'")]
    [InlineData(false, null, "not assessed Competition 'k': whether it is managed")]
    [InlineData(null, false, "not assessed Competition 'k': whether it was declared")]
    [InlineData(null, null, "not assessed Competition 'k': whether it is managed, whether it was declared")]
    public void Competition_IsJudgedByBoth(bool? declared, bool? managed, string expected) => Rule
        .Given(world => world.Add(new Competition { Id = "k", Area = "A", Between = ["a", "b"], Declared = declared, Managed = managed }))
        .Expect(expected);

    [Fact]
    public void Competition_BetweenParticipantsNotRecorded_IsReported() => Rule
        .Given(world => world.Add(new Competition { Id = "k", Area = "A", Declared = false, Managed = false }))
        .Expect("violation Competition 'k'");
}
