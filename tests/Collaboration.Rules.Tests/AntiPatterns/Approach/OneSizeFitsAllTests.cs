using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Approach;

public sealed class OneSizeFitsAllTests
{
    private static readonly RuleVerifier Rule = new(new OneSizeFitsAll());

    [Fact]
    public void Practice_OfThreeDifferentParties_IsReported() => Rule
        .Given(world => Adopt(Parties(world, "law", "trade", "care"), TailoringDegree.None, TailoringDegree.None, TailoringDegree.None))
        .Expect("violation Practice 'form'");

    [Fact]
    public void Practice_OfTwoParties_IsClearWhenAllAdoptionsAreKnown() => Rule
        .Given(world => Adopt(Parties(world, "law", "trade"), TailoringDegree.None, TailoringDegree.None))
        .Expect("clear Practice 'form'");

    [Fact]
    public void Practice_OfTwoPartiesOfSeveral_IsNotAssessed() => Rule
        .Given(world => Adopt(Parties(world, "law", "trade"), TailoringDegree.None, TailoringDegree.None)
            .Cover<Adoption>(CoverageLevel.Partial))
        .Expect("not assessed Practice 'form': Adoption");

    [Fact]
    public void Practice_AdoptedThriceByOneParty_IsClear() => Rule
        .Given(world => Practice(Parties(world, "law"))
            .Add(Adoption("a1", "p0", TailoringDegree.None))
            .Add(Adoption("a2", "p0", TailoringDegree.None))
            .Add(Adoption("a3", "p0", TailoringDegree.None)))
        .Expect("clear Practice 'form'");

    [Fact]
    public void Practice_TailoredAtTheThreshold_IsClear() => Rule
        .Given(world => Adopt(
            Parties(world, "law", "trade", "care", "faith"),
            TailoringDegree.Partial,
            TailoringDegree.Partial,
            TailoringDegree.None,
            TailoringDegree.None))
        .Expect("clear Practice 'form'");

    [Fact]
    public void Message_OfARateCloseToTheThreshold_TellsThemApart()
    {
        var result = Rule
            .Given(world => Practice(world)
                .Add(Class(46, new() { Name = "rules", Distinct = 46 }))
                .Add(new Party { Id = "pilots", Name = "Pilots", Count = 15 })
                .Add(Adoption("a1", "class", TailoringDegree.None))
                .Add(Adoption("a2", "pilots", TailoringDegree.Full)))
            .ExpectAgreement();

        Assert.EndsWith("24.6 % tailored, less than 25.0 %", Assert.Single(OutcomeText.Messages(result)), StringComparison.Ordinal);
    }

    [Fact]
    public void Practice_TailoredByTheFewOfAClass_IsReported() => Rule
        .Given(world => Practice(world)
            .Add(Class(20, new() { Name = "rules", Distinct = 20 }))
            .Party("pilot", "Pilot")
            .Add(Adoption("a1", "class", TailoringDegree.None))
            .Add(Adoption("a2", "pilot", TailoringDegree.Full)))
        .Expect("violation Practice 'form'");

    [Fact]
    public void Practice_OfUnknownTailoring_IsNotAssessed() => Rule
        .Given(world => Adopt(Parties(world, "law", "trade", "care"), null, null, null))
        .Expect("not assessed Practice 'form': how far it was tailored");

    [Fact]
    public void Practice_InUnknownContexts_IsNotAssessed() => Rule
        .Given(world => Practice(world)
            .Add(Class(46, new() { Name = "mandate", Text = "local" }))
            .Add(Adoption("a1", "class", TailoringDegree.None)))
        .Expect("not assessed Practice 'form': how the contexts of its adopters differ");

    [Fact]
    public void Practice_InLikeContexts_IsClear() => Rule
        .Given(world => Adopt(Parties(world, "law", "law", "law"), null, null, null))
        .Expect("clear Practice 'form'");

    [Fact]
    public void Practice_InContextsOfNumbersTooLarge_IsNotAssessed() => Rule
        .Given(world => Adopt(Sized(world, 2e28m, -2e28m, 3), TailoringDegree.None, TailoringDegree.None, TailoringDegree.None))
        .Expect("not assessed Practice 'form': how the contexts of its adopters differ");

    [Theory]
    [InlineData(0.66, "violation Practice 'form'")]
    [InlineData(0.67, "clear Practice 'form'")]
    public void MinimumDifference_ComparesWithTheMeanOfAllPairs(double minimum, string expected) => Rule
        .With(OneSizeFitsAll.MinimumDifference, minimum)
        .Given(world => Adopt(Parties(world, "law", "law", "care"), TailoringDegree.None, TailoringDegree.None, TailoringDegree.None))
        .Expect(expected);

    [Fact]
    public void Practice_ThatMustBeCommon_IsClear() => Rule
        .Given(world => world
            .Add(Class(46, new() { Name = "rules", Distinct = 45 }))
            .Add(new Practice { Id = "form", Name = "Form", Kind = PracticeKind.Standard, CommonBecause = CommonReason.Interface })
            .Add(Adoption("a1", "class", TailoringDegree.None)))
        .Expect("clear Practice 'form'");

    private static CollaborationBuilder Parties(CollaborationBuilder world, params string[] mandates)
    {
        for (var i = 0; i < mandates.Length; i++)
            world.Add(new Party { Id = $"p{i}", Name = $"P{i}", Attributes = [new() { Name = "mandate", Text = mandates[i] }] });
        return world;
    }

    private static CollaborationBuilder Sized(CollaborationBuilder world, params decimal[] budgets)
    {
        for (var i = 0; i < budgets.Length; i++)
            world.Add(new Party { Id = $"p{i}", Name = $"P{i}", Attributes = [new() { Name = "budget", Number = budgets[i] }] });
        return world;
    }

    private static CollaborationBuilder Adopt(CollaborationBuilder world, params TailoringDegree?[] degrees)
    {
        for (var i = 0; i < degrees.Length; i++) world.Add(Adoption($"a{i}", $"p{i}", degrees[i]));
        return Practice(world);
    }

    private static CollaborationBuilder Practice(CollaborationBuilder world) =>
        world.Add(new Practice { Id = "form", Name = "Form", Kind = PracticeKind.Tool });

    private static Adoption Adoption(string id, string party, TailoringDegree? degree) =>
        new() { Id = id, Practice = "form", Party = party, Tailoring = degree };

    private static Party Class(int count, ContextAttribute attribute) =>
        new() { Id = "class", Name = "Class", Count = count, Attributes = [attribute] };
}
