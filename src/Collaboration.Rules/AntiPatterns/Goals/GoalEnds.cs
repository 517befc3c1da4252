using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>The ids of two goals in ordinal order, so that it does not matter which of the two is named first.</summary>
internal sealed record GoalEnds
{
    public GoalEnds(string first, string second) =>
        (First, Second) = string.CompareOrdinal(first, second) <= 0 ? (first, second) : (second, first);

    public string First { get; }

    public string Second { get; }

    public static GoalEnds Of(GoalRelation relation) => new(relation.From, relation.To);
}
