using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>The activities that the same two holders are both responsible for, while neither of them is accountable.</summary>
/// <remarks>
/// Two are neither a party and its own, nor one of them on the side of an accountable. Activities that each does for itself are left out,
/// and so are those of which it is not known who is accountable.
/// </remarks>
internal static class SharedWork
{
    private static readonly Query<Work> Works = All();

    /// <summary>One row for each two holders who share any.</summary>
    public static Query<SharedActivities> ByPair { get; } = Works
        .Where(work => !work.IsUnknown)
        .SelectMany(PairsIn)
        .GroupBy(
            shared => shared.Pair,
            Aggregate.CollectBy((Shared shared) => shared.Activity.Id),
            (pair, all) => new SharedActivities(
                pair.First,
                pair.Second,
                all.Select(shared => shared.Names).Min(StringComparer.Ordinal)!,
                all.Select(shared => shared.Activity).ToEquatableArray()));

    /// <summary>The activities of several that are left out because it is not known who is accountable.</summary>
    public static Query<Activity> Unknown { get; } = Works
        .Where(work => work.IsUnknown && Holders.Distinct(work.Team.Holdings).Count > 1)
        .Select(work => work.Team.Activity);

    private static Query<Work> All()
    {
        var teams = ActivityPart.Responsible.Teams.Where(team => team.Activity.Mode != ActivityMode.Severally);
        var accountable = ActivityPart.Accountable.Teams;
        return teams
            .Join(accountable, team => team.Activity.Id, other => other.Activity.Id, (team, other) => new Work(team, other.Holdings))
            .Concat(teams
                .NotMatching(accountable, team => team.Activity.Id, other => other.Activity.Id)
                .Select(team => new Work(team, [])));
    }

    private static IEnumerable<Shared> PairsIn(Work work)
    {
        var sides = work.Accountable.Select(holding => holding.Side).Concat(work.Accountable.Select(holding => holding.Who)).ToHashSet();
        var doing = work.Team.Holdings
            .Where(holding => Holders.IsNamed(holding) && !sides.Contains(holding.Who) && !sides.Contains(holding.Side))
            .GroupBy(holding => holding.Who!.Value)
            .OrderBy(holder => holder.Key)
            .Select(holder => new Doer(holder.Key, holder.First().Side, holder.Select(holding => holding.Name).Min(StringComparer.Ordinal)!))
            .ToList();
        return
            from first in doing
            from second in doing
            where first.Who < second.Who && first.Who != second.Side && second.Who != first.Side
            select new Shared(new(first.Who, second.Who), $"'{first.Name}' and '{second.Name}'", work.Team.Activity);
    }

    private sealed record Work(ActivityPart.Team Team, EquatableArray<Holding<Assignment>> Accountable)
    {
        public bool IsUnknown => !Accountable.All(Holders.IsNamed);
    }

    private sealed record Doer(FactReference Who, FactReference? Side, string Name);

    private sealed record Pair(FactReference First, FactReference Second);

    private sealed record Shared(Pair Pair, string Names, Activity Activity);
}
