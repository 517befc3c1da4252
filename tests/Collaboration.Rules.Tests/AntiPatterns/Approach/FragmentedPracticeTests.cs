using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Approach;

public sealed class FragmentedPracticeTests
{
    private static readonly RuleVerifier Rule = new(new FragmentedPractice());

    [Fact]
    public void Parties_WithDifferentTools_AreReportedDespitePartialCoverage() => Rule
        .Given(world => Adopt(Adopt(World(world).Cover<Adoption>(CoverageLevel.Partial), "paper", "a"), "app", "b"))
        .Expect("violation Activity 'care' + Practice 'app' + Practice 'paper'");

    [Fact]
    public void Parties_WithOneToolInCommon_AreClear() => Rule
        .Given(world => Adopt(Adopt(Adopt(World(world), "paper", "a"), "app", "b"), "app", "a"))
        .Expect("clear Activity 'care'");

    [Fact]
    public void Parties_ThatShareOnlyInPairs_AreReported() => Rule
        .Given(world => World(world)
            .Assign("care", "c", AssignmentKind.Responsible)
            .Add(new Practice { Id = "web", Name = "Web", Kind = PracticeKind.Tool })
            .AddRange(from use in new[] { "paper/a", "app/a", "app/b", "web/b", "web/c", "paper/c" } select Adoption(use)))
        .Expect("violation Activity 'care' + Practice 'app' + Practice 'paper' + Practice 'web'");

    [Fact]
    public void Party_ThatIsOnlyConsulted_DoesNotCount() => Rule
        .Given(world => Adopt(Adopt(World(world).Assign("care", "c", AssignmentKind.Consulted), "paper", "a"), "app", "c"))
        .Expect("clear Activity 'care'");

    [Fact]
    public void Adoption_InAnotherActivity_DoesNotCount() => Rule
        .Given(world => Adopt(Adopt(World(world), "paper", "a"), "app", "b", activity: "billing"))
        .Expect("clear Activity 'care'");

    [Fact]
    public void Tool_NotFollowed_IsNotInCommon() => Rule
        .Given(world => Adopt(Adopt(Adopt(World(world), "paper", "a"), "paper", "b", followed: false), "app", "b"))
        .Expect("violation Activity 'care' + Practice 'app' + Practice 'paper'");

    [Fact]
    public void CommonTool_NotFollowed_IsLeftToTheRuleOnStandards() => Rule
        .Given(world => Adopt(Adopt(World(world, CommonReason.Interface), "paper", "a"), "paper", "b", followed: false)
            .Add(Adoption("app/b")))
        .Expect("clear Activity 'care'");

    [Fact]
    public void Activity_WithoutInterface_IsNotApplicable() => Rule
        .Given(world => Adopt(Adopt(World(world, kinds: []), "paper", "a"), "app", "b"))
        .Expect("not applicable");

    private static CollaborationBuilder World(CollaborationBuilder world, CommonReason? reason = null, PracticeKind[]? kinds = null) => world
        .Add(new Activity { Id = "care", Name = "Care", CommonPractices = (kinds ?? [PracticeKind.Tool]).ToEquatableArray() })
        .Assign("care", "a", AssignmentKind.Accountable)
        .Assign("care", "b", AssignmentKind.Responsible)
        .Add(new Practice { Id = "paper", Name = "Paper", Kind = PracticeKind.Tool, CommonBecause = reason })
        .Add(new Practice { Id = "app", Name = "App", Kind = PracticeKind.Tool });

    private static CollaborationBuilder Adopt(
        CollaborationBuilder world, string practice, string party, bool? followed = null, string? activity = null) =>
        world.Add(Adoption($"{practice}/{party}") with { Followed = followed, Activity = activity });

    private static Adoption Adoption(string use) => new() { Id = use, Practice = use.Split('/')[0], Party = use.Split('/')[1] };
}
