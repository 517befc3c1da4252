using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.AntiPatterns.Communication;
using Collaboration.Rules.AntiPatterns.Evaluation;
using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.AntiPatterns.Governance;
using Collaboration.Rules.AntiPatterns.Leadership;
using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.AntiPatterns.Purposes;
using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.AntiPatterns.Trust;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Packs;

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
        new FrozenGoals(),
        new NoSharedLanguage(),
        new UnhandledGoalConflict(),

        // Roles
        new NoAccountable(),
        new SeveralAccountable(),
        new NobodyResponsible(),
        new EverybodyResponsible(),
        new UnfilledRole(),
        new PartyWithoutRole(),
        new NoDecisionMaker(),
        new ContestedDecision(),
        new AccountableWithoutAuthority(),
        new AccountabilityOverload(),
        new UnclearRoleBoundaries(),
        new KeyPersonDependency(),
        new Deadlock(),
        new DisputedAccountability(),
        new KeyPartyDependency(),

        // Power
        new DecisionMonopoly(),
        new VotingDictator(),
        new PowerlessVoter(),
        new VotingPowerOutOfProportion(),
        new ResourceDominance(),
        new NoChecksAndBalances(),
        new AffectedNotConsulted(),
        new DecisionFarFromImpact(),
        new ExpertiseIgnored(),
        new BenefitRiskAsymmetry(),
        new InformationHub(),
        new DecisionsWithoutDeliberation(),
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

        // Communication
        new NoTwoWayChannel(),
        new MissingCommunication(),
        new OneWayCommunication(),
        new OnlyGoodNews(),
        new CommunicationLapsed(),
        new SilentParty(),
        new OneVoiceDominates(),
        new NoInformalSpace(),
        new InformationSilo(),
        new InformationWithheld(),

        // Trust
        new LowTrust(),
        new TrustAsymmetry(),
        new DisagreementBehindMean(),
        new BrokenCommitments(),
        new UnresolvedConflict(),
        new NoTrustInvestment(),
        new CreditNotShared(),
        new RedLineBreached(),
        new NoBehaviourStandards(),
        new UndeclaredCompetition(),

        // Governance
        new NoAgreement(),
        new NoBenefitRiskTerms(),
        new NoExitTerms(),
        new NoReviewTerms(),
        new ReviewOverdue(),
        new NoGroundRules(),
        new ContractingCalledPartnership(),
        new OneSidedRelationship(),
        new UnmanagedJointRisk(),
        new CompetitiveFunding(),
        new NoSharedSystems(),
        new ReviewNotActedOn(),
        new AffectedOutsideAgreement(),

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
        new OverstayedItsPurpose(),
        new StageSkipped(),
        new DivergentSuccess(),
        new WeakPartnershipScore(),
    ];

    /// <summary>The rules that ship, as a pack to be used beside others.</summary>
    public static RulePack Pack { get; } = new("Collaboration.Rules", typeof(AntiPatternRules).Assembly.GetName().Version!.ToString(3), new("CR"), All);
}
