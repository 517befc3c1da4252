using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Goals;

public sealed class NoSharedLanguageTests
{
    private static readonly RuleVerifier Rule = new(new NoSharedLanguage());

    [Theory]
    [InlineData("Days waited.", "clear Definition 'd'")]
    [InlineData(" days  WAITED", "clear Definition 'd'")]
    [InlineData("Weeks waited", "violation Definition 'd'")]
    public void Term_OfTwoParties_IsReportedWhereTheWordsDiffer(string text, string expected) => Rule
        .Given(world => world.Add(Define("d", "north", "Days waited")).Add(Define("e", "south", text) with { Term = " WAIT " }))
        .Expect(expected);

    [Fact]
    public void Term_ThatOnePartyDefinesTwice_IsClear() => Rule
        .Given(world => world.Add(Define("d", "north", "Days waited")).Add(Define("e", "north", "Weeks waited")))
        .Expect("clear Definition 'd'");

    [Fact]
    public void Term_WithTwoMeaningsOfWhichBothPartiesKnowOne_IsReported() => Rule
        .Given(world => world
            .Add(Define("d", "north", "Days waited"))
            .Add(Define("e", "north", "Weeks waited"))
            .Add(Define("f", "south", "Days waited")))
        .Expect("violation Definition 'd'");

    [Fact]
    public void Terms_UnderPartialCoverage_AreReportedWhereTheyDiffer() => Rule
        .Given(world => world
            .Cover<Definition>(CoverageLevel.Partial)
            .Add(Define("d", "north", "Days"))
            .Add(Define("e", "south", "Weeks"))
            .Add(Define("f", "south", "Money") with { Term = "cost" }))
        .Expect("violation Definition 'd'", "not assessed Definition 'f': Definition");

    [Fact]
    public void Indicator_OfTwoOwnersDefinedByNone_IsReported() => Rule
        .Given(world => Measure(world, "north", "south").Cover<Definition>(CoverageLevel.Complete))
        .Expect("violation Goal 'g0'");

    [Fact]
    public void Indicator_OfOneOwner_IsNotJudged() => Rule
        .Given(world => Measure(world, "north", "north").Cover<Definition>(CoverageLevel.Complete))
        .Expect("not applicable");

    [Fact]
    public void Indicator_OfAPartyAndAll_IsReported() => Rule
        .Given(world => Measure(world, "north", null).Cover<Definition>(CoverageLevel.Complete))
        .Expect("violation Goal 'g0'");

    [Fact]
    public void Indicator_WhereDefinitionsWereNotRecorded_IsNotAssessed() => Rule
        .Given(world => Measure(world, "north", "south"))
        .Expect("not assessed Goal 'g0': Definition");

    [Fact]
    public void Indicator_ThatOneDefines_IsClearDespitePartialCoverage() => Rule
        .Given(world => Measure(world, "north", "south").Cover<Definition>(CoverageLevel.Partial).Add(Define("d", "north", "Days")))
        .Expect("clear Goal 'g0'", "not assessed Definition 'd': Definition");

    private static CollaborationBuilder Measure(CollaborationBuilder world, params string?[] owners)
    {
        for (var i = 0; i < owners.Length; i++)
            world.Add(new Goal { Id = $"g{i}", Owner = owners[i], Shared = owners[i] is null, Statement = "G", Indicator = "Wait" });
        return world;
    }

    private static Definition Define(string id, string party, string text) => new() { Id = id, Party = party, Term = "wait", Text = text };
}
