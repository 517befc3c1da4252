using Collaboration.Rules.AntiPatterns.Governance;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Governance;

public sealed class UnmanagedJointRiskTests
{
    private static readonly RuleVerifier Rule = new(new UnmanagedJointRisk());
    private static readonly Risk Managed = new() { Id = "r", Name = "R", OwnedBy = ["p"], SharedWith = ["q"], Mitigation = ["M"] };

    public static TheoryData<Risk, string> Risks { get; } = new()
    {
        { Managed, "clear Risk 'r'" },
        { Managed with { OwnedBy = [] }, "violation Risk 'r'" },
        { Managed with { SharedWith = [] }, "violation Risk 'r'" },
        { Managed with { Mitigation = [] }, "violation Risk 'r'" },
        { Managed with { OwnedBy = null }, "not assessed Risk 'r': who owns it" },
        { Managed with { SharedWith = null }, "not assessed Risk 'r': with whom it is shared" },
        { Managed with { Mitigation = null }, "not assessed Risk 'r': what is done about it" },
        { Managed with { OwnedBy = null, Mitigation = [] }, "violation Risk 'r'" },
        { Managed with { OwnedBy = ["p", "q"], SharedWith = [] }, "clear Risk 'r'" },
        { Managed with { OwnedBy = ["p", "q"], SharedWith = null }, "clear Risk 'r'" },
        { Managed with { OwnedBy = ["p", "p"], SharedWith = [] }, "violation Risk 'r'" },
    };

    [Theory]
    [MemberData(nameof(Risks))]
    public void Risk_ByWhatIsKnownOfIt_IsJudged(Risk risk, string outcome) => Rule
        .Given(world => world.Add(risk))
        .Expect(outcome);

    [Theory]
    [InlineData("p", ClauseStatus.Present, "clear Risk 'r'")]
    [InlineData("p", ClauseStatus.Partial, "violation Risk 'r'")]
    [InlineData("q", ClauseStatus.Present, "violation Risk 'r'")]
    public void RiskOfOne_ByWhatWasAgreed_IsJudged(string bound, ClauseStatus status, string outcome) => Rule
        .Given(world => world
            .Add(Managed with { SharedWith = [] })
            .Agreement("a", "A", bound)
            .Clause("a", ClauseTopic.RiskSharing, status))
        .Expect(outcome);

    [Fact]
    public void NoRisks_Undeclared_IsNotAssessed() => Rule
        .Given(world => world.Party("p", "P"))
        .Expect("not assessed: Risk");
}
