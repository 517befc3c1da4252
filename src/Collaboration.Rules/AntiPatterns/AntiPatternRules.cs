using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.AntiPatterns.Goals;
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

        // Power

        // Approach
        new OneSizeFitsAll(),
        new ImposedWithoutFit(),
        new UniformTarget(),
        new FragmentedPractice(),
        new StandardNotFollowed(),
    ];
}
