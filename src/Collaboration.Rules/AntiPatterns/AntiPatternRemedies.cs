using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Remedies;

namespace Collaboration.Rules.AntiPatterns;

/// <summary>The table of the remedies that ship, by the id of the rule.</summary>
public static class AntiPatternRemedies
{
    /// <summary>Every offer of remedies that ships, by the id of the rule. They hold no state, so these objects serve all planners.</summary>
    public static IReadOnlyList<RuleRemedies> All { get; } =
    [
        new GoalAgainstSharedGoalRemedies(),
        new NoSharedGoalsRemedies(),
        new UnalignedOwnGoalRemedies(),
        new OrphanSharedGoalRemedies(),
        new NoSharedLanguageRemedies(),
        new UnhandledGoalConflictRemedies(),

        new NoAccountableRemedies(),
        new SeveralAccountableRemedies(),
        new NobodyResponsibleRemedies(),
        new EverybodyResponsibleRemedies(),
        new UnfilledRoleRemedies(),
        new NoDecisionMakerRemedies(),
        new DeadlockRemedies(),
        new DisputedAccountabilityRemedies(),

        new VotingDictatorRemedies(),
        new NoChecksAndBalancesRemedies(),
        new AffectedNotConsultedRemedies(),
        new DecisionFarFromImpactRemedies(),
        new ExpertiseIgnoredRemedies(),
        new LeftOutOfDecisionRemedies(),

        new OneSizeFitsAllRemedies(),
        new ImposedWithoutFitRemedies(),
        new ResistanceUnheardRemedies(),
        new ChangeRiskNotSharedRemedies(),
        new StandardNotFollowedRemedies(),
    ];
}
