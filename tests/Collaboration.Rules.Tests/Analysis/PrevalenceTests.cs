using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Tests.Analysis;

public sealed class PrevalenceTests
{
    [Fact]
    public void Share_IsOfTheCollaborationsThatCouldBeAssessed()
    {
        var accountable = Count(World(world => world.AssignNobody("a", AssignmentKind.Accountable)), World(Held), World(_ => { })).Single(rule => rule.RuleId == "CR0301");

        Assert.Equal(new("CR0301", 3, 2, 1), accountable);
        Assert.Equal(0.5, accountable.Share);
    }

    [Fact]
    public void Share_WithNothingAssessed_IsUndefined() =>
        Assert.Null(Count(World(_ => { })).Single(rule => rule.RuleId == "CR0301").Share);

    [Fact]
    public void Rules_AreAllRulesThatRan_ById() =>
        Assert.Equal(AntiPatternRules.All.Select(rule => rule.Descriptor.Id), Count(World(Held)).Select(rule => rule.RuleId));

    [Fact]
    public void Rules_OfNoResults_AreNone() => Assert.Empty(new Prevalence().Rules);

    [Fact]
    public void Rules_InOtherOrder_AreTheSame()
    {
        CollaborationSnapshot[] worlds = [World(Held), World(_ => { }), World(world => world.AssignNobody("a", AssignmentKind.Accountable))];
        Assert.Equal(Count(worlds), Count([.. worlds.Reverse()]));
    }

    private static void Held(CollaborationBuilder world) => world.Party("p", "P").Assign("a", "p", AssignmentKind.Accountable);

    private static CollaborationSnapshot World(Action<CollaborationBuilder> describe)
    {
        var builder = new CollaborationBuilder().Activity("a", "A");
        describe(builder);
        return builder.Build();
    }

    private static IReadOnlyList<RulePrevalence> Count(params CollaborationSnapshot[] worlds)
    {
        var prevalence = new Prevalence();
        foreach (var world in worlds) prevalence.Add(CollaborationAnalyzer.Default.Analyze(world));
        return prevalence.Rules;
    }
}
