using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Approach;

public sealed class OneSizeFitsAllTests
{
    private const string Tailoring = "not assessed Practice 'p': how far it was tailored";
    private const string Circumstances = "not assessed Practice 'p': the circumstances of its adopters";

    private static readonly Practice Form = new() { Id = "p", Name = "Form", Kind = PracticeKind.Tool };

    private static readonly RuleVerifier Rule = new(new OneSizeFitsAll());

    [Theory]
    [InlineData("x y z", "none none none", "violation Practice 'p'")]
    [InlineData("x y z", "none none ?", "violation Practice 'p'")]
    [InlineData("x y z", "? ? ?", Tailoring)]
    [InlineData("x y z", "none none full", "clear Practice 'p'")]
    [InlineData("x x x y", "none none none full", "clear Practice 'p'")]
    [InlineData("x y", "none none", "clear Practice 'p'")]
    [InlineData("x X x", "none none none", "clear Practice 'p'")]
    [InlineData("? ? x", "none none none", Circumstances)]
    [InlineData("x x x x y", "none none none none none", "violation Practice 'p'")]
    [InlineData("x x x x x y", "none none none none none none", "clear Practice 'p'")]
    public void Practice_OfSingles_IsJudgedByTailoringAndContext(string contexts, string tailoring, string outcome) => Rule
        .Given(world => Adopt(world.Add(Form), contexts.Split(' '), tailoring.Split(' ')))
        .Expect(outcome);

    [Theory]
    [InlineData(46, 45, "violation Practice 'p'")]
    [InlineData(3, 2, "violation Practice 'p'")]
    [InlineData(2, 2, "clear Practice 'p'")]
    [InlineData(46, 1, "clear Practice 'p'")]
    [InlineData(46, null, Circumstances)]
    public void Practice_OfAClass_IsJudgedByItsInnerVariety(int count, int? distinct, string outcome) => Rule
        .Given(world => world
            .Add(Form)
            .Add(new Party { Id = "c", Name = "C", Count = count, Attributes = [new() { Name = "Culture", Distinct = distinct }] })
            .Add(Adoption("c", TailoringDegree.None)))
        .Expect(outcome);

    [Fact]
    public void Practice_OfAClassAndATailoredSingle_IsReported() => Rule
        .Given(world => world
            .Add(Form)
            .Add(new Party { Id = "c", Name = "C", Count = 46, Attributes = [new() { Name = "Culture", Distinct = 45 }] })
            .Party("s", "S")
            .Add(Adoption("c", TailoringDegree.None))
            .Add(Adoption("s", TailoringDegree.Full)))
        .Expect("violation Practice 'p'");

    [Fact]
    public void Practice_ThatMustBeCommon_IsClear() => Rule
        .Given(world => Adopt(world.Add(Form with { CommonBecause = CommonReason.Law }), ["x", "y", "z"], ["none", "none", "none"]))
        .Expect("clear Practice 'p'");

    [Fact]
    public void Practice_OfKindTarget_IsLeftToAnotherRule() => Rule
        .Given(world => Adopt(world.Add(Form with { Kind = PracticeKind.Target }), ["x", "y", "z"], ["none", "none", "none"]))
        .Expect("not applicable");

    [Fact]
    public void Attribute_InNumbersAndInWords_IsNotCompared() => Rule
        .Given(world => Adopt(world.Add(Form), ["x", "1", "?"], ["none", "none", "none"]))
        .Expect(Circumstances);

    [Fact]
    public void Practice_WithFewPartlyRecordedAdoptions_IsNotAssessed() => Rule
        .Given(world => Adopt(world.Cover<Adoption>(CoverageLevel.Partial).Add(Form), ["x", "y"], ["none", "none"]))
        .Expect("not assessed Practice 'p': Adoption");

    [Fact]
    public void Practice_AtAConfiguredTailoring_IsClear() => Rule
        .With(OneSizeFitsAll.MinimumTailoring, 0)
        .Given(world => Adopt(world.Add(Form), ["x", "y", "z"], ["none", "none", "none"]))
        .Expect("clear Practice 'p'");

    private static CollaborationBuilder Adopt(CollaborationBuilder world, string[] contexts, string[] tailoring)
    {
        for (var i = 0; i < contexts.Length; i++)
        {
            var number = int.TryParse(contexts[i], out var parsed) ? parsed : (int?)null;
            var context = new ContextAttribute { Name = "Culture", Text = contexts[i] == "?" || number is not null ? null : contexts[i], Number = number };
            world.Add(new Party { Id = $"{i}", Name = $"Party {i}", Attributes = [context] });
            world.Add(Adoption($"{i}", tailoring[i] == "?" ? null : Enum.Parse<TailoringDegree>(tailoring[i], ignoreCase: true)));
        }

        return world;
    }

    private static Adoption Adoption(string party, TailoringDegree? tailoring) =>
        new() { Id = $"a-{party}", Practice = "p", Party = party, Tailoring = tailoring };
}
