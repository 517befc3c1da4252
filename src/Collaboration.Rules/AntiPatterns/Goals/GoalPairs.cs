using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>Pairs of pursued goals of different owners; all parties together count as one owner.</summary>
internal static class GoalPairs
{
    private static readonly Query<OwnedGoal> Measured = PursuedGoals.OfParties
        .Concat(PursuedGoals.Shared)
        .Where(owned => !string.IsNullOrWhiteSpace(owned.Goal.Indicator));

    /// <summary>The pairs that name one indicator, and between which no relation was recorded.</summary>
    /// <remarks>
    /// Names are compared without surrounding space and regardless of case. What was recorded about two goals goes before a match of names.
    /// </remarks>
    public static Query<GoalPair> OnOneIndicator { get; } = Measured
        .Join(Measured, IndicatorKey, IndicatorKey, (first, second) => new GoalPair(first, second))
        .Where(pair => string.CompareOrdinal(pair.First.Id, pair.Second.Id) < 0 && HasTwoOwners(pair))
        .NotMatching(Query.Facts<GoalRelation>(), GoalEnds.Of, GoalEnds.Of);

    private static string IndicatorKey(OwnedGoal owned) => owned.Goal.Indicator!.Trim().ToUpperInvariant();

    private static bool HasTwoOwners(GoalPair pair) => pair.First.IsShared
        ? !pair.Second.IsShared
        : pair.Second.IsShared || pair.First.Goal.Owner != pair.Second.Goal.Owner;
}
