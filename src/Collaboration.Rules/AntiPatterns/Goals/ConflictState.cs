using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Whether a recorded conflict is recognised and handled; exactly one of the three holds for each relation.</summary>
internal static class ConflictState
{
    /// <summary>The partners have acknowledged it, and the loser is compensated or gets its way elsewhere.</summary>
    public static bool IsHandled(GoalRelation relation) =>
        relation is { Recognised: true, Handling: GoalConflictHandling.Compensated or GoalConflictHandling.Traded };

    /// <summary>It is recorded that the partners have not acknowledged it, or that nothing is done.</summary>
    public static bool IsUnhandled(GoalRelation relation) => relation.Recognised == false || relation.Handling == GoalConflictHandling.None;

    /// <summary>Neither follows from what was recorded.</summary>
    public static bool IsUnknown(GoalRelation relation) => !IsHandled(relation) && !IsUnhandled(relation);

    /// <summary>What is wrong with an unhandled conflict, in words.</summary>
    public static string Describe(GoalRelation relation) =>
        relation.Recognised == false ? "the partners have not recognised it" : "nothing is done for the side that loses";
}
