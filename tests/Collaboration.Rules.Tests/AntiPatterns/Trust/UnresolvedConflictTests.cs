using Collaboration.Rules.AntiPatterns.Trust;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Trust;

public sealed class UnresolvedConflictTests
{
    private static readonly RuleVerifier Rule = new RuleVerifier(new UnresolvedConflict()).AsOf(new DateOnly(2024, 6, 30));

    [Theory]
    [InlineData("2024-03-31", "violation Conflict 'c'")]
    [InlineData("2024-04-01", "clear Conflict 'c'")]
    [InlineData("2024-03", "violation Conflict 'c'")]
    [InlineData("2024-04", "clear Conflict 'c'")]
    [InlineData("2024", "not assessed Conflict 'c': when it was raised")]
    [InlineData("2025", "clear Conflict 'c'")]
    [InlineData(null, "not assessed Conflict 'c': when it was raised")]
    public void OpenConflict_IsReportedWhenCertainlyOlderThanNinetyDays(string? raised, string expected) => Rule
        .Given(world => world.Add(Conflict(raised) with { Settled = false }))
        .Expect(expected);

    [Theory]
    [InlineData("2024-06-30", "clear Conflict 'c'")]
    [InlineData("2024-07-01", "violation Conflict 'c'")]
    [InlineData("2024", "not assessed Conflict 'c': whether it was settled by then")]
    public void ResolvedConflict_IsJudgedAsItStoodAtTheDate(string resolved, string expected) => Rule
        .Given(world => world.Add(Conflict("2023") with { Resolved = PartialDate.Parse(resolved) }))
        .Expect(expected);

    [Theory]
    [InlineData(true, "clear Conflict 'c'")]
    [InlineData(null, "not assessed Conflict 'c': whether it was settled by then")]
    public void OldConflict_IsJudgedByWhetherItIsSettled(bool? settled, string expected) => Rule
        .Given(world => world.Add(Conflict("2023") with { Settled = settled }))
        .Expect(expected);

    [Theory]
    [InlineData("2024-06-30", null, "violation Conflict 'c'")]
    [InlineData(null, false, "violation Conflict 'c'")]
    [InlineData("2020", false, "violation Conflict 'c'")]
    [InlineData("2020", true, "clear Conflict 'c'")]
    [InlineData("2024-07", null, "clear Conflict 'c'")]
    public void AvoidedConflict_IsReportedAtAnyAge(string? raised, bool? settled, string expected) => Rule
        .Given(world => world.Add(Conflict(raised) with { Settled = settled, Handling = ConflictHandling.Avoided }))
        .Expect(expected);

    [Fact]
    public void Conflict_WithinConfiguredDays_IsClear() => Rule
        .With(UnresolvedConflict.MaximumDays, 91)
        .Given(world => world.Add(Conflict("2024-03-31") with { Settled = false }))
        .Expect("clear Conflict 'c'");

    [Fact]
    public void Conflict_WithoutDateOfJudgement_IsNotAssessed() => new RuleVerifier(new UnresolvedConflict())
        .Given(world => world.Add(Conflict("2020") with { Settled = false }))
        .Expect("not assessed Conflict 'c': as-of date");

    private static Conflict Conflict(string? raised) =>
        new() { Id = "c", Name = "C", Between = ["a", "b"], Raised = raised is null ? null : PartialDate.Parse(raised) };
}
