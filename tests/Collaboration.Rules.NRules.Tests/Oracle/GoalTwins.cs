using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Facts;
using NRules.Fluent.Dsl;

namespace Collaboration.Rules.NRules.Tests.Oracle;

/// <summary>CR0211: goals of two parties conflict, and that is not recognised, or nothing is done.</summary>
public sealed class UnhandledConflictTwin() : OracleRule<GoalRelation, UnhandledConflictTwin.Conditions>("CR0211")
{
    protected override IReadOnlyDictionary<Type, CoverageLevel> Evidence => new Dictionary<Type, CoverageLevel> { [typeof(Party)] = CoverageLevel.None };

    public sealed class Conditions : Rule
    {
        public override void Define()
        {
            GoalRelation relation = null!;
            Goal from = null!, to = null!;
            When()
                .Match(() => relation, r => IsConflict(r), r => r.Recognised == false || r.Handling == GoalConflictHandling.None)
                .Match(() => from, g => g.Id == relation.From, g => OwnGoal.IsPursued(g))
                .Match(() => to, g => g.Id == relation.To, g => OwnGoal.IsPursued(g), g => g.Owner != from.Owner)
                .Not<Party>(p => p.Id == from.Owner || p.Id == to.Owner, p => !p.TakesPart);
            Then().Report(_ => Found(relation));
        }

        private static bool IsConflict(GoalRelation relation) => relation.Kind is GoalRelationKind.Conflicts or GoalRelationKind.DifferentPriority;

        private static Finding Found(GoalRelation relation) => Finding.On(relation.Reference);
    }
}

/// <summary>CR0205: goals are shared, relations are all recorded, and neither these nor an indicator links this goal of a party to a shared one.</summary>
public sealed class UnalignedGoalTwin() : OracleRule<Goal, UnalignedGoalTwin.Conditions>("CR0205")
{
    protected override IReadOnlyList<Rule> Premises => [new Links()];

    protected override IReadOnlyDictionary<Type, CoverageLevel> Evidence =>
        new Dictionary<Type, CoverageLevel> { [typeof(Party)] = CoverageLevel.None, [typeof(Goal)] = CoverageLevel.Partial };

    public sealed class Conditions : Rule
    {
        public override void Define()
        {
            Goal goal = null!;
            When()
                .Match(() => goal, g => OwnGoal.IsPursued(g))
                .Exists<Goal>(g => IsShared(g))
                .Not<Party>(p => p.Id == goal.Owner, p => !p.TakesPart)
                .Not<Goal>(g => IsShared(g), g => g.Status != GoalStatus.Met, g => OwnGoal.HasSameIndicator(g, goal))
                .Not<Link>(link => link.Goal == goal.Id);
            Then().Report(_ => Found(goal));
        }

        private static Finding Found(Goal goal) => Finding.On(goal.Reference);
    }

    /// <summary>A relation in either direction links a goal to a shared one.</summary>
    public sealed class Links : Rule
    {
        public override void Define()
        {
            GoalRelation relation = null!;
            Goal shared = null!;
            When()
                .Match(() => relation)
                .Match(() => shared, g => IsShared(g), g => g.Id == relation.To || g.Id == relation.From);
            Then().Yield(_ => new Link(shared.Id == relation.To ? relation.From : relation.To, relation.Id, shared.Id));
        }
    }

    public sealed record Link(string Goal, string Relation, string Shared);

    private static bool IsShared(Goal goal) => goal is { Shared: true, Status: not GoalStatus.Dropped };
}

/// <summary>What both rules mean by a goal of one party.</summary>
public static class OwnGoal
{
    public static bool HasSameIndicator(Goal goal, Goal other) =>
        goal.Indicator is { } indicator && other.Indicator is { } another && string.Equals(indicator.Trim(), another.Trim(), StringComparison.OrdinalIgnoreCase);

    public static bool IsPursued(Goal goal) => goal is { Shared: false, Owner: not null, Status: not (GoalStatus.Met or GoalStatus.Dropped) };
}
