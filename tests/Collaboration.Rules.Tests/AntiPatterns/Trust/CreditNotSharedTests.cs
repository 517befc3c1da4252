using Collaboration.Rules.AntiPatterns.Trust;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Trust;

public sealed class CreditNotSharedTests
{
    private static readonly RuleVerifier Rule = new(new CreditNotShared());

    [Theory]
    [InlineData("a b", "b a", "clear Credit 'c'")]
    [InlineData("a b", "a", "violation Credit 'c'")]
    [InlineData("a", "a b", "violation Credit 'c'")]
    [InlineData("a", "b", "violation Credit 'c'")]
    [InlineData("a", "", "violation Credit 'c'")]
    [InlineData("", "", "clear Credit 'c'")]
    public void Credit_ToOthersThanContributed_IsReported(string contributed, string credited, string expected) => Rule
        .Given(world => world.Add(Credit(contributed, credited)))
        .Expect(expected);

    [Theory]
    [InlineData("a b", "body", "clear Credit 'c'")]
    [InlineData("body", "a", "clear Credit 'c'")]
    [InlineData("outside", "body", "violation Credit 'c'")]
    public void Body_AndItsMembers_StandForEachOther(string contributed, string credited, string expected) => Rule
        .Given(world => world
            .Add(new Party { Id = "body", Name = "Body", Members = ["a", "b"] })
            .Add(Credit(contributed, credited)))
        .Expect(expected);

    [Fact]
    public void Credit_OfWhichOneSideIsUnknown_IsNotAssessed() => Rule
        .Given(world => world.Add(Credit("a", "a") with { CreditedTo = null }))
        .Expect("not assessed Credit 'c': who was credited");

    private static Credit Credit(string contributed, string credited) => new()
    {
        Id = "c",
        Achievement = "C",
        ContributedBy = Ids(contributed),
        CreditedTo = Ids(credited),
    };

    private static EquatableArray<string> Ids(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray();
}
