using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Testing;

namespace Collaboration.Rules.Tests.AntiPatterns.Goals;

public sealed class NoSharedGoalsTests
{
    private static readonly RuleVerifier Rule = new(new NoSharedGoals());

    [Fact]
    public void OwnGoalsOnly_WithProfile_AreReportedOnTheProfile() => Rule
        .Given(world => world
            .Add(new CollaborationProfile { Id = "p7", Name = "Scheme" })
            .Goal("a", "north", "A")
            .Goal("b", "south", "B"))
        .Expect("violation CollaborationProfile 'p7'");

    [Fact]
    public void OwnGoalsOnly_WithoutProfile_AreReportedAllTheSame() => Rule
        .Given(world => world.Goal("a", "north", "A").Goal("b", "south", "B"))
        .Expect("violation CollaborationProfile 'collaboration'");

    [Fact]
    public void OwnGoalsOnly_UnderPartialCoverage_AreNotAssessed() => Rule
        .Given(world => world.Cover<Goal>(CoverageLevel.Partial).Profile("Scheme").Goal("a", "north", "A").Goal("b", "south", "B"))
        .Expect("not assessed CollaborationProfile 'collaboration': Goal");

    [Fact]
    public void SharedGoal_UnderPartialCoverage_IsClear() => Rule
        .Given(world => world.Cover<Goal>(CoverageLevel.Partial).Profile("Scheme").Goal("a", "north", "A").SharedGoal("b", "B"))
        .Expect("clear CollaborationProfile 'collaboration'");

    [Fact]
    public void SharedGoal_ThatWasMet_IsClear() => Rule
        .Given(world => world
            .Goal("a", "north", "A")
            .Add(new Goal { Id = "b", Shared = true, Statement = "B", Status = GoalStatus.Met }))
        .Expect("clear CollaborationProfile 'collaboration'");

    [Fact]
    public void SharedGoal_ThatWasDropped_CountsAsNone() => Rule
        .Given(world => world
            .Goal("a", "north", "A")
            .Goal("c", "south", "C")
            .Add(new Goal { Id = "b", Shared = true, Statement = "B", Status = GoalStatus.Dropped }))
        .Expect("violation CollaborationProfile 'collaboration'");

    [Fact]
    public void Goal_OfUnknownOwner_LeavesItOpen() => Rule
        .Given(world => world.Goal("a", "north", "A").Add(new Goal { Id = "b", Statement = "B" }))
        .Expect("not assessed CollaborationProfile 'collaboration': whose goals they are");

    [Fact]
    public void OnlyParty_HasNobodyToShareWith_LeavesItOpen() => Rule
        .Given(world => world
            .Party("north", "North")
            .Party("state", "State", null, PartyStanding.Overseer)
            .Goal("a", "north", "A")
            .Goal("b", "north", "B"))
        .Expect("not assessed CollaborationProfile 'collaboration': a second party to share goals with");

    [Fact]
    public void SecondParty_WithoutGoals_IsSomebodyToShareWith() => Rule
        .Given(world => world.Party("north", "North").Party("south", "South").Goal("a", "north", "A"))
        .Expect("violation CollaborationProfile 'collaboration'");

    [Fact]
    public void OnlyParty_ThatIsAClass_IsReported() => Rule
        .Given(world => world.Add(new Party { Id = "north", Name = "North towns", Count = 7 }).Goal("a", "north", "A"))
        .Expect("violation CollaborationProfile 'collaboration'");

    [Fact]
    public void Profile_WithoutGoals_IsNotAssessed() => Rule
        .Given(world => world.Profile("Scheme"))
        .Expect("not assessed: Goal");

    [Fact]
    public void Profile_WithGoalsCompletelyNone_IsNotApplicable() => Rule
        .Given(world => world.Profile("Scheme").Cover<Goal>(CoverageLevel.Complete))
        .Expect("not applicable");
}
