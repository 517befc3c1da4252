using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Approach;

public sealed class StandardNotFollowedTests
{
    private static readonly RuleVerifier Rule = new(new StandardNotFollowed());

    [Theory]
    [InlineData(false, "violation Adoption 'a'")]
    [InlineData(true, "clear Adoption 'a'")]
    [InlineData(null, "not assessed Adoption 'a': whether it is followed")]
    public void Standard_IsJudgedByWhetherItIsFollowed(bool? followed, string expected) => Rule
        .Given(world => Adopt(world.Cover<Adoption>(CoverageLevel.Partial), PracticeKind.Standard, null, followed))
        .Expect(expected);

    [Fact]
    public void Tool_ThatMustBeCommon_IsReported() => Rule
        .Given(world => Adopt(world, PracticeKind.Tool, CommonReason.Safety, false))
        .Expect("violation Adoption 'a'");

    [Fact]
    public void Tool_ThatMayDiffer_IsNotApplicable() => Rule
        .Given(world => Adopt(world, PracticeKind.Tool, null, false))
        .Expect("not applicable");

    [Fact]
    public void Adoption_OfUnknownPractice_IsNotAssessed() => Rule
        .Given(world => world.Add(new Adoption { Id = "a", Practice = "units", Party = "builder", Followed = false }))
        .Expect("not assessed: Practice");

    private static CollaborationBuilder Adopt(CollaborationBuilder world, PracticeKind kind, CommonReason? reason, bool? followed) => world
        .Add(new Practice { Id = "units", Name = "Units", Kind = kind, CommonBecause = reason })
        .Add(new Adoption { Id = "a", Practice = "units", Party = "builder", Followed = followed });
}
