using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.AntiPatterns.Evaluation;
using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.AntiPatterns.Governance;
using Collaboration.Rules.AntiPatterns.Leadership;
using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.AntiPatterns.Purposes;
using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.AntiPatterns.Trust;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.AntiPatterns;

/// <summary>The table of contents: every rule that ships, by id.</summary>
public static class AntiPatternRules
{
    /// <summary>Every rule that ships, by id. Rules hold no state, so these objects serve all analyzers.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        // Purposes
        new NoSharedPurpose(),
        new PurposeNotShared(),
        new PurposeWrittenByOne(),
        new PurposeWithoutBeneficiaries(),
        new BeneficiariesOnlyInformed(),
        new HiddenDriver(),

        // Goals
        new OpposingGoals(),
        new ConflictingTargets(),
        new GoalAgainstSharedGoal(),
        new NoSharedGoals(),
        new UnalignedOwnGoal(),
        new PriorityDivergence(),
        new OrphanSharedGoal(),
        new PartyWithoutStatedGoals(),
        new NoSharedLanguage(),
        new UnhandledGoalConflict(),

        // Roles
        new NoAccountable(),
        new SeveralAccountable(),
        new NobodyResponsible(),
        new EverybodyResponsible(),
        new UnfilledRole(),
        new NoDecisionMaker(),
        new ContestedDecision(),
        new Deadlock(),
        new DisputedAccountability(),

        // Power
        new DecisionMonopoly(),
        new VotingDictator(),
        new PowerlessVoter(),
        new VotingPowerOutOfProportion(),
        new NoChecksAndBalances(),
        new AffectedNotConsulted(),
        new LeftOutOfDecision(),

        // Approach
        new OneSizeFitsAll(),
        new ImposedWithoutFit(),
        new UniformTarget(),
        new SingleModelConsidered(),
        new ContextNotUnderstood(),
        new ResistanceUnheard(),
        new ChangeRiskNotShared(),
        new FragmentedPractice(),
        new StandardNotFollowed(),

        // Governance
        new NoBenefitRiskTerms(),
        new NoExitTerms(),
        new NoReviewTerms(),
        new ReviewOverdue(),
        new UnmanagedJointRisk(),
        new NoSharedSystems(),
        new ReviewNotActedOn(),
        // Leadership
        new NoLeadershipCommitment(),
        new SponsorTurnover(),
        new LeadershipOnlyAtTop(),
        new MissingCompetency(),
        new OverCommitted(),
        new PartnershipFatigue(),

        // Evaluation
        new NoMeasureOfSuccess(),
        new NoMilestones(),
        new MilestoneMissed(),
        new NeverEvaluated(),
        new NoExternalFacilitation(),
        // Trust
        new LowTrust(),
        new BrokenCommitments(),
        new CreditNotShared(),
        new RedLineBreached(),
        new UndeclaredCompetition(),
        new OverstayedItsPurpose(),
        new StageSkipped(),
        new DivergentSuccess(),
        new WeakPartnershipScore(),
    ];
}
