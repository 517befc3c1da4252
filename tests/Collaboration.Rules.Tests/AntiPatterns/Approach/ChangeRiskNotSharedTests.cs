using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Approach;

public sealed class ChangeRiskNotSharedTests
{
    private static readonly RuleVerifier Rule = new(new ChangeRiskNotShared());

    [Fact]
    public void Change_WithEitherShared_IsClear() => Rule
        .Given(world => world.Add(Changed with { Affected = ["a", "b"], RiskSharedWith = ["a"], EndGoalSharedWith = ["b"] }))
        .Expect("clear Change 'c'");

    [Fact]
    public void Change_WithNeitherForOne_IsReported() => Rule
        .Given(world => world.Add(Changed with { Affected = ["a", "b"], RiskSharedWith = ["a"], EndGoalSharedWith = [] }))
        .Expect("violation Change 'c'");

    [Fact]
    public void Change_OfWhichNothingIsKnown_NamesBoth() => Rule
        .Given(world => world.Add(Changed with { Affected = ["a"] }))
        .Expect("not assessed Change 'c': who was told where it leads, with whom its risk is shared");

    [Fact]
    public void Change_WithOneListUnknown_IsClearWhereTheOtherHasAll() => Rule
        .Given(world => world.Add(Changed with { Affected = ["a", "b"], RiskSharedWith = ["b", "a"] }))
        .Expect("clear Change 'c'");

    [Fact]
    public void Change_ThatAffectsNobodyRecorded_IsLeftOpen() => Rule
        .Given(world => world.Add(Changed with { RiskSharedWith = [], EndGoalSharedWith = [] }))
        .Expect("not assessed Change 'c': whom it affects");

    [Theory]
    [InlineData("member", "body")]
    [InlineData("body", "member")]
    public void Change_SharedWithABody_IsSharedWithItsMembersAndBack(string affected, string sharedWith) => Rule
        .Given(world => world
            .Add(new Party { Id = "body", Name = "Body", Members = ["member"] })
            .Add(Changed with { Affected = [affected], RiskSharedWith = [sharedWith], EndGoalSharedWith = [] }))
        .Expect("clear Change 'c'");

    [Fact]
    public void Change_SharedInAnotherChange_IsReported() => Rule
        .Given(world => world
            .Add(Changed with { Affected = ["a"], RiskSharedWith = [], EndGoalSharedWith = [] })
            .Add(Changed with { Id = "d", Affected = ["a"], RiskSharedWith = ["a"] }))
        .Expect("violation Change 'c'", "clear Change 'd'");

    private static Change Changed => new() { Id = "c", Name = "Merger" };
}
