using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>The pursued goals that name an indicator.</summary>
/// <remarks>Names are compared without surrounding space and regardless of case.</remarks>
internal static class MeasuredGoals
{
    /// <summary>Those of the parties.</summary>
    public static Query<OwnedGoal> OfParties { get; } = PursuedGoals.OfParties.Where(IsMeasured);

    /// <summary>Those that all parties own together.</summary>
    public static Query<OwnedGoal> Shared { get; } = PursuedGoals.Shared.Where(IsMeasured);

    private static readonly Query<OwnedGoal> All = OfParties.Concat(Shared);

    private static readonly Query<IndicatorGoals> Groups = All
        .GroupBy(IndicatorKey, Aggregate.CollectBy<OwnedGoal, string>(owned => owned.Id), (key, goals) => new IndicatorGoals(key, goals, []))
        .Where(group => group.Goals.Count > 1);

    private static readonly Query<IndicatorLinks> Links = Query.Facts<GoalRelation>()
        .Join(All, relation => relation.From, owned => owned.Id, (relation, from) => new Half(relation, IndicatorKey(from)))
        .Join(All, half => half.Relation.To, owned => owned.Id, (half, to) => new Whole(half, IndicatorKey(to)))
        .Where(whole => whole.Half.Key == whole.Key)
        .Select(whole => new GoalLink(whole.Half.Relation.Id, whole.Key, GoalEnds.Of(whole.Half.Relation)))
        .GroupBy(link => link.IndicatorKey, Aggregate.CollectBy<GoalLink, string>(link => link.RelationId), (key, all) => new IndicatorLinks(key, all));

    /// <summary>One row for each indicator that several goals name.</summary>
    public static Query<IndicatorGoals> ByIndicator { get; } = Groups
        .Join(Links, group => group.Key, links => links.Key, (group, links) => group with { Links = links.All })
        .Concat(Groups.NotMatching(Links, group => group.Key, links => links.Key));

    /// <summary>What its indicator is compared by.</summary>
    public static string IndicatorKey(OwnedGoal owned) => owned.Indicator.ToUpperInvariant();

    private static bool IsMeasured(OwnedGoal owned) => !string.IsNullOrWhiteSpace(owned.Goal.Indicator);

    private sealed record Half(GoalRelation Relation, string Key);

    private sealed record Whole(Half Half, string Key);

    private sealed record IndicatorLinks(string Key, EquatableArray<GoalLink> All);
}
