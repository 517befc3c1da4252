using Collaboration.Rules.Benchmarks.Workload;
using Collaboration.Rules.Engine;
using NRules.Fluent.Dsl;

namespace Collaboration.Rules.Benchmarks.Peers.NRules;

/// <summary>
/// The eight rules as one writes them who knows that NRules joins by nested loops, and groups by a hash: what a join would bring together is
/// matched as one pattern and grouped by the key that both sides share, and code goes through each group.
/// </summary>
public static class GroupedRules
{
    public static IEnumerable<Rule> All =>
    [
        new WeightOutOfRange(), new OpposedInGroup(), new OpposedInGroupReported(), new HeldRoles(), new AnotherDecidesInGroup(),
        new NobodyAccountableInGroup(), new SeveralAccountable(), new DecidesMostOfAll(), new SmallDecidesInGroup(), new DecisionBetweenOpposedInGroup(),
    ];
}

/// <summary>Two opposed goals, so that they can be grouped with decisions.</summary>
public sealed record GroupedConflict(GoalConflict Conflict) : IFact<int>
{
    public int Id => Conflict.First;
}

/// <summary>An accountable responsibility and the organisation of its role.</summary>
public sealed record HeldRole(int Id, int Task, int Organisation) : IFact<int>;

public sealed class OpposedInGroup : Rule
{
    public override void Define()
    {
        GroupedConflict found = null!;
        When().Query(() => found, facts => facts
            .Match<Goal>(goal => goal.Direction != 0)
            .GroupBy(goal => goal.Indicator)
            .SelectMany(goals => Pairs(goals)));
        Then().Yield(_ => found);
    }

    private static IEnumerable<GroupedConflict> Pairs(IEnumerable<Goal> goals) =>
        from up in goals
        where up.Direction > 0
        from down in goals
        where down.Direction < 0 && down.Organisation != up.Organisation
        select new GroupedConflict(GoalConflict.Between(up, down));
}

public sealed class OpposedInGroupReported : Rule
{
    public override void Define()
    {
        GroupedConflict derived = null!;
        When().Match(() => derived);
        Then().Yield(_ => new Diagnosed(new(2, derived.Conflict.First, derived.Conflict.Second, 0)));
    }
}

public sealed class HeldRoles : Rule
{
    public override void Define()
    {
        HeldRole held = null!;
        When().Query(() => held, facts => facts
            .Match<IFact<int>>(fact => IsAccountable(fact) || fact is Role)
            .GroupBy(fact => RoleOf(fact))
            .SelectMany(group => Held(group)));
        Then().Yield(_ => held);
    }

    private static bool IsAccountable(IFact<int> fact) => fact is Responsibility { Kind: ResponsibilityKind.Accountable };

    private static int RoleOf(IFact<int> fact) => fact is Responsibility responsibility ? responsibility.Role : fact.Id;

    private static IEnumerable<HeldRole> Held(IEnumerable<IFact<int>> rows) =>
        from role in rows.OfType<Role>()
        from accountable in rows.OfType<Responsibility>()
        select new HeldRole(accountable.Id, accountable.Task, role.Organisation);
}

public sealed class AnotherDecidesInGroup : Rule
{
    public override void Define()
    {
        Diagnosed found = null!;
        When().Query(() => found, facts => facts
            .Match<IFact<int>>(fact => fact is HeldRole || fact is Decision)
            .GroupBy(fact => TaskOf(fact))
            .SelectMany(group => Others(group)));
        Then().Yield(_ => found);
    }

    private static int TaskOf(IFact<int> fact) => fact is Decision decision ? decision.Task : ((HeldRole)fact).Task;

    private static IEnumerable<Diagnosed> Others(IEnumerable<IFact<int>> rows) =>
        from held in rows.OfType<HeldRole>()
        from decision in rows.OfType<Decision>()
        where decision.DecidedBy != held.Organisation
        select new Diagnosed(new(3, held.Id, decision.Id, 0));
}

public sealed class NobodyAccountableInGroup : Rule
{
    public override void Define()
    {
        Diagnosed found = null!;
        When().Query(() => found, facts => facts
            .Match<Responsibility>(r => r.Kind == ResponsibilityKind.Accountable || r.Kind == ResponsibilityKind.Responsible)
            .GroupBy(r => r.Task)
            .SelectMany(group => Unanswered(group)));
        Then().Yield(_ => found);
    }

    private static IEnumerable<Diagnosed> Unanswered(IEnumerable<Responsibility> group) =>
        group.Any(r => r.Kind == ResponsibilityKind.Accountable) ? [] : group.Select(r => new Diagnosed(new(4, r.Id, 0, 0)));
}

public sealed class DecidesMostOfAll : Rule
{
    public override void Define()
    {
        Diagnosed found = null!;
        When().Query(() => found, facts => facts
            .Match<Decision>()
            .GroupBy(decision => decision.DecidedBy)
            .Collect()
            .SelectMany(groups => Most(groups)));
        Then().Yield(_ => found);
    }

    private static IEnumerable<Diagnosed> Most(IEnumerable<IGrouping<int, Decision>> groups)
    {
        var all = groups.Sum(group => group.Count());
        return groups.Where(group => group.Count() * 2 > all).Select(group => new Diagnosed(new(6, group.Key, 0, 0)));
    }
}

public sealed class SmallDecidesInGroup : Rule
{
    public override void Define()
    {
        Diagnosed found = null!;
        When().Query(() => found, facts => facts
            .Match<IFact<int>>(fact => IsSmall(fact) || IsForOthers(fact))
            .GroupBy(fact => OrganisationOf(fact))
            .SelectMany(group => Small(group)));
        Then().Yield(_ => found);
    }

    private static bool IsSmall(IFact<int> fact) => fact is Organisation { Size: < 5 };

    private static bool IsForOthers(IFact<int> fact) => fact is Decision decision && decision.DecidedBy != decision.Impacts;

    private static int OrganisationOf(IFact<int> fact) => fact is Decision decision ? decision.DecidedBy : fact.Id;

    private static IEnumerable<Diagnosed> Small(IEnumerable<IFact<int>> rows) =>
        rows.Any(fact => fact is Decision) ? rows.OfType<Organisation>().Select(small => new Diagnosed(new(7, small.Id, 0, 0))) : [];
}

public sealed class DecisionBetweenOpposedInGroup : Rule
{
    public override void Define()
    {
        Diagnosed found = null!;
        When().Query(() => found, facts => facts
            .Match<IFact<int>>(fact => fact is GroupedConflict || fact is Decision)
            .GroupBy(fact => PairOf(fact))
            .SelectMany(group => Between(group)));
        Then().Yield(_ => found);
    }

    private static OrganisationPair PairOf(IFact<int> fact) =>
        fact is Decision decision ? OrganisationPair.Of(decision.DecidedBy, decision.Impacts) : ((GroupedConflict)fact).Conflict.Organisations;

    private static IEnumerable<Diagnosed> Between(IEnumerable<IFact<int>> rows) =>
        from opposed in rows.OfType<GroupedConflict>()
        from decision in rows.OfType<Decision>()
        select new Diagnosed(new(8, decision.Id, opposed.Conflict.First, opposed.Conflict.Second));
}
