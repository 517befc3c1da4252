using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>What one party said about how much it cares about the shared goals.</summary>
/// <param name="Party">The party.</param>
/// <param name="All">What it said, by id.</param>
public sealed record PartyPriorities(Party Party, EquatableArray<GoalPriority> All)
{
    /// <summary>The ids of the goals it said something about, each once, in ordinal order.</summary>
    public EquatableArray<string> Goals =>
        All.Select(priority => priority.Goal).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToEquatableArray();

    /// <summary>What it said about some of the goals, by id.</summary>
    public IEnumerable<GoalPriority> On(EquatableArray<string> goals) => All.Where(priority => goals.Contains(priority.Goal));

    /// <summary>The weight it gave a goal, the mean if it gave several; null when it gave none.</summary>
    public decimal? WeightOf(string goal) => All.Where(priority => priority.Goal == goal).Average(priority => priority.Weight);

    /// <summary>The rank it gave a goal, the mean if it gave several, 1 for the most important; null when it gave none.</summary>
    public decimal? RankOf(string goal) => All.Where(priority => priority.Goal == goal).Average(priority => (decimal?)priority.Rank);
}
