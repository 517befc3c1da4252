using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.AntiPatterns.Communication;
using Collaboration.Rules.AntiPatterns.Evaluation;
using Collaboration.Rules.AntiPatterns.Goals;
using Collaboration.Rules.AntiPatterns.Leadership;
using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.AntiPatterns;

/// <summary>The table of contents: every rule that ships, by id.</summary>
public static class AntiPatternRules
{
    /// <summary>Every rule that ships, by id. Rules hold no state, so these objects serve all analyzers.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        // Goals
        new OpposingGoals(),
        new ConflictingTargets(),
        new GoalAgainstSharedGoal(),
        new NoSharedGoals(),
        new UnalignedOwnGoal(),
        new PriorityDivergence(),
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
        new InformationHub(),
        new LeftOutOfDecision(),

        // Approach
        new OneSizeFitsAll(),
        new ImposedWithoutFit(),
        new UniformTarget(),
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

        // Leadership
        new NoLeadershipCommitment(),
        new MissingCompetency(),
        new OverCommitted(),

        // Evaluation
        new NoMeasureOfSuccess(),
        new NoMilestones(),
        new MilestoneMissed(),
    ];
}
