using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Approach;

public sealed class ResistanceUnheardTests
{
    private static readonly RuleVerifier Rule = new(new ResistanceUnheard());

    [Theory]
    [InlineData(StancePosition.Resists, false, "violation Stance 's'")]
    [InlineData(StancePosition.Resists, true, "clear Stance 's'")]
    [InlineData(StancePosition.Resists, null, "not assessed Stance 's': whether the reason was heard")]
    [InlineData(StancePosition.Neutral, false, "not applicable")]
    [InlineData(StancePosition.Supports, false, "not applicable")]
    public void Stance_IsReportedWhereItResistsUnheard(StancePosition position, bool? heard, string expected) => Rule
        .Given(world => world
            .Add(new Stance { Id = "s", Change = "c", Party = "north", Position = position, ReasonHeard = heard }))
        .Expect(expected);

    [Theory]
    [InlineData("north", null, "'North' resists the change 'Merger'")]
    [InlineData("west", null, "'west' resists the change 'Merger'")]
    [InlineData(null, "ann", "'Ann' resists the change 'Merger'")]
    [InlineData(null, "bob", "'bob' resists the change 'Merger'")]
    [InlineData("north", "ann", "'North' resists the change 'Merger'")]
    [InlineData(null, null, "Somebody resists the change 'Merger'")]
    public void Message_NamesWhoResistsAsFarAsKnown(string? party, string? person, string expected)
    {
        var result = Rule
            .Given(world => world
                .Party("north", "North")
                .Person("ann", "Ann")
                .Add(new Change { Id = "c", Name = "Merger" })
                .Add(new Stance { Id = "s", Change = "c", Party = party, Person = person, Position = StancePosition.Resists, ReasonHeard = false }))
            .ExpectAgreement();

        Assert.StartsWith($"warning CR0506: {expected}, ", Assert.Single(OutcomeText.Messages(result)), StringComparison.Ordinal);
    }
}
