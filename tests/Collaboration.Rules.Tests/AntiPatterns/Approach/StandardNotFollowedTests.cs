using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Approach;

public sealed class StandardNotFollowedTests
{
    private const string Violation = "violation Adoption 'a'";
    private const string NotApplicable = "not applicable";

    private static readonly RuleVerifier Rule = new(new StandardNotFollowed());

    [Theory]
    [InlineData(PracticeKind.Standard, null, false, Violation)]
    [InlineData(PracticeKind.Tool, CommonReason.Safety, false, Violation)]
    [InlineData(PracticeKind.Standard, CommonReason.Law, true, "clear Adoption 'a'")]
    [InlineData(PracticeKind.Standard, null, null, "not assessed Adoption 'a': whether it is followed")]
    [InlineData(PracticeKind.Tool, null, false, NotApplicable)]
    public void Adoption_IsJudgedByNeedAndUse(PracticeKind kind, CommonReason? reason, bool? followed, string outcome) => Rule
        .Given(world => world
            .Add(new Practice { Id = "p", Name = "P", Kind = kind, CommonBecause = reason })
            .Add(Adoption("a", followed)))
        .Expect(outcome);

    [Fact]
    public void Adoption_InAnActivityPartlyRecorded_IsReported() => Rule
        .Given(world => world
            .Cover<Adoption>(CoverageLevel.Partial)
            .Activity("x", "X")
            .Add(new Practice { Id = "p", Name = "P", Kind = PracticeKind.Standard })
            .Add(Adoption("a", false) with { Activity = "x" })
            .Add(Adoption("b", false) with { Activity = "unrecorded" }))
        .Expect(Violation, "violation Adoption 'b'");

    [Fact]
    public void Adoption_OfAnUnrecordedPractice_IsNoSubject() => Rule
        .Given(world => world
            .Add(new Practice { Id = "other", Name = "Other", Kind = PracticeKind.Standard })
            .Add(Adoption("a", false)))
        .Expect(NotApplicable);

    private static Adoption Adoption(string id, bool? followed) => new() { Id = id, Practice = "p", Party = "maker", Followed = followed };
}
