using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Approach;

public sealed class ImposedWithoutFitTests
{
    private static readonly RuleVerifier Rule = new(new ImposedWithoutFit());

    [Fact]
    public void Adoption_MandatedByAnother_IsReportedDespitePartialCoverage() => Rule
        .Given(world => Adopt(world.Cover<Adoption>(CoverageLevel.Partial), mandatedBy: "ministry"))
        .Expect("violation Adoption 'a'");

    [Theory]
    [InlineData("ministry", "'Ministry of schools'")]
    [InlineData("unheard of", "'unheard of'")]
    [InlineData(null, "others")]
    public void Message_NamesWhoMandatedItWhenThatIsKnown(string? mandatedBy, string expected)
    {
        var result = Rule
            .Given(world => Adopt(world.Party("ministry", "Ministry of schools"), true, mandatedBy, introducedBy: "agency"))
            .ExpectAgreement();

        Assert.Equal(
            [$"warning CR0502: Practice 'Timetable' was mandated on 'school' by {expected}: 0 assessments of its fit, 1 needed"],
            OutcomeText.Messages(result));
    }

    [Fact]
    public void Adoption_MandatedByItself_IsClear() => Rule
        .Given(world => Adopt(world, mandatedBy: "school"))
        .Expect("clear Adoption 'a'");

    [Fact]
    public void Adoption_MandatedByItsOwnBody_IsClear() => Rule
        .Given(world => Adopt(world.Add(new Party { Id = "board", Name = "Board", Members = ["school"] }), mandatedBy: "board"))
        .Expect("clear Adoption 'a'");

    [Fact]
    public void Adoption_MandatedAndIntroducedByOthers_IsReported() => Rule
        .Given(world => Adopt(world, mandated: true, introducedBy: ["ministry", "agency"]))
        .Expect("violation Adoption 'a'");

    [Fact]
    public void Adoption_MandatedAndIntroducedTogether_IsClear() => Rule
        .Given(world => Adopt(world, mandated: true, introducedBy: ["ministry", "school"]))
        .Expect("clear Adoption 'a'");

    [Fact]
    public void Adoption_MandatedByUnknown_IsNotAssessed() => Rule
        .Given(world => Adopt(world, mandated: true))
        .Expect("not assessed Adoption 'a': who mandated it");

    [Fact]
    public void Adoption_OfOwnChoice_IsClearWithoutAssessment() => Rule
        .Given(world => Adopt(world, mandated: false, fitAssessed: null))
        .Expect("clear Adoption 'a'");

    [Fact]
    public void Adoption_OfUnknownFit_IsNotAssessed() => Rule
        .Given(world => Adopt(world, mandatedBy: "ministry", fitAssessed: null))
        .Expect("not assessed Adoption 'a': whether the fit was assessed");

    [Fact]
    public void Adoption_OfWhatMustBeCommon_IsClear() => Rule
        .Given(world => Adopt(world, mandatedBy: "ministry", reason: CommonReason.Law))
        .Expect("clear Adoption 'a'");

    [Fact]
    public void Adoption_OfUnknownPractice_IsNotAssessed() => Rule
        .Given(world => world.Add(new Adoption { Id = "a", Practice = "timetable", Party = "school", FitAssessed = true }))
        .Expect("not assessed Adoption 'a': what it adopts");

    private static CollaborationBuilder Adopt(
        CollaborationBuilder world,
        bool? mandated = null,
        string? mandatedBy = null,
        bool? fitAssessed = false,
        CommonReason? reason = null,
        params string[] introducedBy) => world
        .Add(new Practice
        {
            Id = "timetable",
            Name = "Timetable",
            Kind = PracticeKind.Process,
            CommonBecause = reason,
            IntroducedBy = introducedBy.ToEquatableArray(),
        })
        .Add(new Adoption
        {
            Id = "a",
            Practice = "timetable",
            Party = "school",
            Mandated = mandated,
            MandatedBy = mandatedBy,
            FitAssessed = fitAssessed,
        });
}
