using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Approach;

public sealed class UniformTargetTests
{
    private static readonly RuleVerifier Rule = new(new UniformTarget());

    [Theory]
    [InlineData(10, 15, 20, "violation Practice 'target' + Adoption 'a0'")]
    [InlineData(10.1, 15, 20, "clear Practice 'target'")]
    [InlineData(0, 15, 20, "violation Practice 'target' + Adoption 'a0'")]
    [InlineData(0, 0, 0, "clear Practice 'target'")]
    [InlineData(-5, -5, -5, "clear Practice 'target'")]
    [InlineData(0.1, 0.2, 0.2, "violation Practice 'target' + Adoption 'a0'")]
    [InlineData(-5, 15, 20, "not assessed Practice 'target': the baselines or sizes of those it is set for")]
    public void Baselines_AreComparedByLowestAndHighest(double first, double second, double third, string expected) => Rule
        .Given(world => Set(world, (60, (decimal)first), (60, (decimal)second), (60, (decimal)third)))
        .Expect(expected);

    [Fact]
    public void Baselines_AllZeroButOneUnknown_AreNotAssessed() => Rule
        .Given(world => Set(world, (60, 0), (60, 0), (60, null)))
        .Expect("not assessed Practice 'target': the baselines or sizes of those it is set for");

    [Theory]
    [InlineData(50, "clear Practice 'target'")]
    [InlineData(49, "violation Practice 'target' + Adoption 'a0'")]
    public void MaximumLowestShare_OfOne_LeavesOutEqualBaselines(double lowest, string expected) => Rule
        .With(UniformTarget.MaximumLowestShare, 1.0)
        .Given(world => Set(world, (60, (decimal)lowest), (60, 50), (60, 50)))
        .Expect(expected);

    [Fact]
    public void Target_OfTwoParties_IsClear() => Rule
        .Given(world => Set(world, (60, 10), (60, 50)))
        .Expect("clear Practice 'target'");

    [Fact]
    public void Target_WithAValueForEach_IsClear() => Rule
        .Given(world => Set(world, (20, 10), (60, 50), (50, 40)))
        .Expect("clear Practice 'target'");

    [Fact]
    public void Target_WithTwoValues_IsReportedForEach() => Rule
        .Given(world => Set(world, (60, 10), (60, 50), (60, 50), (80, 10), (80, 20), (80, 30)))
        .Expect("violation Practice 'target' + Adoption 'a0'", "violation Practice 'target' + Adoption 'a3'");

    [Fact]
    public void Baselines_PartlyUnknown_AreReportedOnlyWhenApart() => Rule
        .Given(world => Set(world, (60, 45), (60, 50), (60, null)))
        .Expect("not assessed Practice 'target': the baselines or sizes of those it is set for");

    [Fact]
    public void Sizes_CountWhereBaselinesAreUnknown() => Rule
        .Given(world => Set(world, (60, null), (60, null), (60, null))
            .Add(new Party { Id = "p0", Name = "P0", Size = 10 })
            .Add(new Party { Id = "p1", Name = "P1", Size = 900 }))
        .Expect("violation Practice 'target' + Adoption 'a0'");

    [Fact]
    public void Target_WithoutValues_IsNotAssessed() => Rule
        .Given(world => Set(world, (null, 10), (null, 50), (null, 60)))
        .Expect("not assessed Practice 'target': the value set for each");

    [Fact]
    public void Value_InAnotherUnit_IsAnotherTarget() => Rule
        .Given(world => Set(world, (60, 10), (60, 50))
            .Add(new Adoption { Id = "t", Practice = "target", Party = "p2", Value = 60, Baseline = 40, Unit = "tonnes" }))
        .Expect("clear Practice 'target'");

    [Fact]
    public void Target_ThatTheLawSets_IsClear() => Rule
        .Given(world => Set(world, CommonReason.Law, (60, 10), (60, 50), (60, 50)))
        .Expect("clear Practice 'target'");

    private static CollaborationBuilder Set(CollaborationBuilder world, params (decimal? Value, decimal? Baseline)[] adoptions) =>
        Set(world, null, adoptions);

    private static CollaborationBuilder Set(
        CollaborationBuilder world, CommonReason? reason, params (decimal? Value, decimal? Baseline)[] adoptions)
    {
        world.Add(new Practice { Id = "target", Name = "Target", Kind = PracticeKind.Target, CommonBecause = reason });
        for (var i = 0; i < adoptions.Length; i++)
        {
            var (value, baseline) = adoptions[i];
            world.Add(new Adoption { Id = $"a{i}", Practice = "target", Party = $"p{i}", Value = value, Baseline = baseline, Unit = "%" });
        }

        return world;
    }
}
