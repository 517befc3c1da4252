using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Approach;

public sealed class ImposedWithoutFitTests
{
    private const string Violation = "violation Adoption 'a'";
    private const string Clear = "clear Adoption 'a'";
    private const string Fit = "not assessed Adoption 'a': whether the fit was assessed";
    private const string Origin = "not assessed Adoption 'a': whether another party mandated it";

    private static readonly RuleVerifier Rule = new(new ImposedWithoutFit());

    [Theory]
    [InlineData(true, "other", false, Violation)]
    [InlineData(null, "other", false, Violation)]
    [InlineData(true, "other", null, Fit)]
    [InlineData(true, "other", true, Clear)]
    [InlineData(false, "other", false, Clear)]
    [InlineData(true, "self", false, Clear)]
    [InlineData(true, "board", false, Clear)]
    [InlineData(true, "unrecorded", false, Violation)]
    [InlineData(true, null, false, Origin)]
    [InlineData(null, null, false, Origin)]
    [InlineData(null, null, true, Clear)]
    public void Adoption_IsJudgedByMandateAndFit(bool? mandated, string? by, bool? fit, string outcome) => Rule
        .Given(world => World(world).Add(Adoption(mandated, by, fit)))
        .Expect(outcome);

    [Theory]
    [InlineData("other", false, Violation)]
    [InlineData("other", null, Fit)]
    [InlineData("self", false, Clear)]
    public void Adoption_MandatedByNobodyKnown_IsJudgedByOrigin(string introducedBy, bool? fit, string outcome) => Rule
        .Given(world => World(world)
            .Add(new Practice { Id = "p", Name = "P", Kind = PracticeKind.Tool, IntroducedBy = [introducedBy] })
            .Add(Adoption(true, null, fit)))
        .Expect(outcome);

    [Fact]
    public void Adoption_PartlyRecorded_IsStillReported() => Rule
        .Given(world => World(world).Cover<Adoption>(CoverageLevel.Partial).Add(Adoption(true, "other", false)))
        .Expect(Violation);

    private static CollaborationBuilder World(CollaborationBuilder world) => world
        .Party("self", "Self")
        .Party("other", "Other")
        .Add(new Party { Id = "board", Name = "Board", Members = ["self", "other"] });

    private static Adoption Adoption(bool? mandated, string? by, bool? fit) =>
        new() { Id = "a", Practice = "p", Party = "self", Mandated = mandated, MandatedBy = by, FitAssessed = fit };
}
