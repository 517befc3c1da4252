using Collaboration.Rules.AntiPatterns.Purposes;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Purposes;

public sealed class PurposeWrittenByOneTests
{
    private static readonly RuleVerifier Rule = new(new PurposeWrittenByOne());

    public static TheoryData<string[], string> Authors { get; } = new()
    {
        { [], "violation Purpose 'p'" },
        { ["north"], "violation Purpose 'p'" },
        { ["north", "north"], "violation Purpose 'p'" },
        { ["north", "never recorded"], "clear Purpose 'p'" },
        { ["pair"], "clear Purpose 'p'" },
        { ["single", "north"], "violation Purpose 'p'" },
        { ["towns"], "clear Purpose 'p'" },
    };

    [Theory]
    [MemberData(nameof(Authors))]
    public void Purpose_IsReportedWhereFewerThanTwoShapedIt(string[] authors, string expected) => Rule
        .Given(world => World(world).Add(new Purpose { Id = "p", Statement = "P", CreatedWith = authors.ToEquatableArray() }))
        .Expect(expected);

    [Fact]
    public void Message_NamesABodyAndItsOnlyMember()
    {
        var result = Rule
            .Given(world => World(world).Add(new Purpose { Id = "p", Statement = "P", CreatedWith = ["single", "north"] }))
            .ExpectAgreement();

        Assert.Equal(
            ["warning CR0103: Purpose 'P' was shaped by 'North', 'Single' alone: 1 taking part, at least 2 needed"],
            OutcomeText.Messages(result));
    }

    [Fact]
    public void Purpose_UnderPartialCoverage_IsReportedAllTheSame() => Rule
        .Given(world => world.Cover<Purpose>(CoverageLevel.Partial).Add(new Purpose { Id = "p", Statement = "P", CreatedWith = ["north"] }))
        .Expect("violation Purpose 'p'");

    [Fact]
    public void Purpose_OfUnknownAuthors_IsLeftOpenHoweverManyAgreed() => Rule
        .Given(world => world.Purpose("p", "P", ["north", "south"]))
        .Expect("not assessed Purpose 'p': who shaped it");

    private static CollaborationBuilder World(CollaborationBuilder world) => world
        .Party("north", "North")
        .Add(new Party { Id = "pair", Name = "Pair", Members = ["north", "south"] })
        .Add(new Party { Id = "single", Name = "Single", Members = ["north"] })
        .Add(new Party { Id = "towns", Name = "Towns", Count = 2 });
}
