using Collaboration.Rules.Engine;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>How the goals on one indicator stand to each other.</summary>
/// <param name="Rivals">The goals that have a rival, by id.</param>
/// <param name="Other">A rival of the first of them; null when there are none.</param>
/// <param name="Unclear">The goals without a rival of which one may be a rival, by id.</param>
internal sealed record GoalContest(EquatableArray<OwnedGoal> Rivals, OwnedGoal? Other, EquatableArray<OwnedGoal> Unclear)
{
    private const int MostCited = 10;

    public OwnedGoal First => Rivals[0];

    /// <summary>How the goals of <paramref name="group"/> that <paramref name="isCompared"/> accepts stand to each other.</summary>
    public static GoalContest Of(IndicatorGoals group, Func<OwnedGoal, bool> isCompared, Func<GoalClaim, GoalClaim, bool?> judge)
    {
        var goals = group.Goals.Where(isCompared).ToList();
        var rivals = new RivalGoals(group, goals, judge);
        var found = goals.Select(goal => (Goal: goal, Rivalry: rivals.Of(goal))).ToList();
        return new(
            found.Where(one => one.Rivalry.Rival is not null).Select(one => one.Goal).ToEquatableArray(),
            found.Find(one => one.Rivalry.Rival is not null).Rivalry?.Rival,
            found.Where(one => one.Rivalry.Unclear is not null).Select(one => one.Goal).ToEquatableArray());
    }

    /// <summary>The references of the first of <paramref name="goals"/>, the two that the finding is about before all others.</summary>
    public IEnumerable<FactReference> Cite(IEnumerable<OwnedGoal> goals) => goals
        .OrderByDescending(IsNamed)
        .ThenBy(goal => goal.Id, StringComparer.Ordinal)
        .Take(MostCited)
        .Select(goal => goal.Reference);

    private bool IsNamed(OwnedGoal goal) => goal.Id == First.Id || goal.Id == Other?.Id;
}
