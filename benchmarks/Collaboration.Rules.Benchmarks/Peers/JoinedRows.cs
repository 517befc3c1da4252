using Collaboration.Rules.Benchmarks.Workload;

namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>The joins, groups and absences of the workload done by LINQ, leaving the last condition of each rule to be tested.</summary>
public static class JoinedRows
{
    public static IEnumerable<JoinedRow> Of(World world)
    {
        var organisations = world.Organisations.ToArray();
        var goals = world.Goals.ToArray();
        var responsibilities = world.Responsibilities.ToArray();
        var decisions = world.Decisions.ToArray();
        var accountable = responsibilities.Where(r => r.Kind == ResponsibilityKind.Accountable).ToLookup(r => r.Task);
        return
        [
            .. goals.Select(goal => new JoinedRow.GoalWeight(new(1, goal.Id), goal.Weight)),
            .. Pairs(goals).Select(pair => new JoinedRow.GoalPair(
                new(2, pair.First.Id, pair.Second.Id),
                pair.First.Direction,
                pair.Second.Direction,
                pair.First.Organisation,
                pair.Second.Organisation)),
            .. DecidedTasks(decisions, accountable, world.Roles.ToArray()),
            .. responsibilities
                .Where(r => r.Kind == ResponsibilityKind.Responsible)
                .Select(r => new JoinedRow.AccountableCount(new(4, r.Id), accountable[r.Task].Count())),
            .. accountable.Select(task => new JoinedRow.AccountableCount(new(5, task.Key), task.Count())),
            .. decisions
                .CountBy(decision => decision.DecidedBy)
                .Select(decider => new JoinedRow.DecisionShare(new(6, decider.Key), decider.Value, decisions.Length)),
            .. Deciders(organisations, decisions),
            .. ConflictDecisions(goals, decisions),
        ];
    }

    private static IEnumerable<(Goal First, Goal Second)> Pairs(Goal[] goals) =>
        from indicator in goals.GroupBy(goal => goal.Indicator)
        from first in indicator
        from second in indicator
        where first.Id < second.Id
        select (first, second);

    private static IEnumerable<JoinedRow> DecidedTasks(Decision[] decisions, ILookup<int, Responsibility> accountable, Role[] roles)
    {
        var organisations = roles.ToDictionary(role => role.Id, role => role.Organisation);
        return
            from decision in decisions
            from responsibility in accountable[decision.Task]
            where organisations.ContainsKey(responsibility.Role)
            select new JoinedRow.DecidedTask(new(3, responsibility.Id, decision.Id), organisations[responsibility.Role], decision.DecidedBy);
    }

    private static IEnumerable<JoinedRow> Deciders(Organisation[] organisations, Decision[] decisions)
    {
        var forOthers = decisions.Where(decision => decision.DecidedBy != decision.Impacts).Select(decision => decision.DecidedBy).ToHashSet();
        return organisations.Select(organisation =>
            new JoinedRow.Decider(new(7, organisation.Id), organisation.Size, forOthers.Contains(organisation.Id)));
    }

    private static IEnumerable<JoinedRow> ConflictDecisions(Goal[] goals, Decision[] decisions)
    {
        var conflicts = Pairs(goals)
            .Where(pair => pair.First.Direction != pair.Second.Direction && pair.First.Organisation != pair.Second.Organisation)
            .ToLookup(pair => OrganisationPair.Of(pair.First.Organisation, pair.Second.Organisation));
        return
            from decision in decisions
            from pair in conflicts[OrganisationPair.Of(decision.DecidedBy, decision.Impacts)]
            select new JoinedRow.ConflictDecision(new(8, decision.Id, pair.First.Id, pair.Second.Id), true);
    }
}
