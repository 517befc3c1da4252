using Collaboration.Rules.Benchmarks.Workload;
using NRules.Fluent.Dsl;

namespace Collaboration.Rules.Benchmarks.Peers.NRules;

/// <summary>The eight rules as users of NRules write them.</summary>
public static class WorkloadRules
{
    public static IEnumerable<Rule> All =>
    [
        new WeightOutOfRange(), new OpposedGoals(), new OpposedGoalsReported(), new AnotherDecides(), new NobodyAccountable(),
        new SeveralAccountable(), new DecidesMost(), new SmallDecidesForOthers(), new DecisionBetweenOpposed(),
    ];
}

public sealed class WeightOutOfRange : Rule
{
    public override void Define()
    {
        Goal goal = default;
        When().Match(() => goal, g => g.Weight <= 0 || g.Weight > 1);
        Then().Yield(_ => new Diagnosed(new(1, goal.Id, 0, 0)));
    }
}

public sealed class OpposedGoals : Rule
{
    public override void Define()
    {
        Goal up = default, down = default;
        When()
            .Match(() => up, goal => goal.Direction > 0)
            .Match(() => down, goal => goal.Direction < 0, goal => goal.Indicator == up.Indicator, goal => goal.Organisation != up.Organisation);
        Then().Yield(_ => new DerivedConflict(GoalConflict.Between(up, down)));
    }
}

public sealed class OpposedGoalsReported : Rule
{
    public override void Define()
    {
        DerivedConflict derived = null!;
        When().Match(() => derived);
        Then().Yield(_ => new Diagnosed(new(2, derived.Conflict.First, derived.Conflict.Second, 0)));
    }
}

public sealed class AnotherDecides : Rule
{
    public override void Define()
    {
        Responsibility accountable = default;
        Role role = default;
        Decision decision = default;
        When()
            .Match(() => accountable, r => r.Kind == ResponsibilityKind.Accountable)
            .Match(() => role, r => r.Id == accountable.Role)
            .Match(() => decision, d => d.Task == accountable.Task, d => d.DecidedBy != role.Organisation);
        Then().Yield(_ => new Diagnosed(new(3, accountable.Id, decision.Id, 0)));
    }
}

public sealed class NobodyAccountable : Rule
{
    public override void Define()
    {
        Responsibility responsible = default;
        When()
            .Match(() => responsible, r => r.Kind == ResponsibilityKind.Responsible)
            .Not<Responsibility>(r => r.Kind == ResponsibilityKind.Accountable, r => r.Task == responsible.Task);
        Then().Yield(_ => new Diagnosed(new(4, responsible.Id, 0, 0)));
    }
}

public sealed class SeveralAccountable : Rule
{
    public override void Define()
    {
        IGrouping<int, Responsibility> accountable = null!;
        When().Query(() => accountable, facts => facts
            .Match<Responsibility>(r => r.Kind == ResponsibilityKind.Accountable)
            .GroupBy(r => r.Task)
            .Where(group => group.Count() > 1));
        Then().Yield(_ => new Diagnosed(new(5, accountable.Key, 0, 0)));
    }
}

public sealed class DecidesMost : Rule
{
    public override void Define()
    {
        IGrouping<int, Decision> own = null!;
        IEnumerable<Decision> all = null!;
        When()
            .Query(() => own, facts => facts.Match<Decision>().GroupBy(decision => decision.DecidedBy))
            .Query(() => all, facts => facts.Match<Decision>().Collect().Where(decisions => own.Count() * 2 > decisions.Count()));
        Then().Yield(_ => new Diagnosed(new(6, own.Key, 0, 0)));
    }
}

public sealed class SmallDecidesForOthers : Rule
{
    public override void Define()
    {
        Organisation organisation = default;
        When()
            .Match(() => organisation, o => o.Size < 5)
            .Exists<Decision>(d => d.DecidedBy == organisation.Id, d => d.Impacts != organisation.Id);
        Then().Yield(_ => new Diagnosed(new(7, organisation.Id, 0, 0)));
    }
}

public sealed class DecisionBetweenOpposed : Rule
{
    public override void Define()
    {
        DerivedConflict derived = null!;
        Decision decision = default;
        When()
            .Match(() => derived)
            .Match(() => decision, d => OrganisationPair.Of(d.DecidedBy, d.Impacts) == derived.Conflict.Organisations);
        Then().Yield(_ => new Diagnosed(new(8, decision.Id, derived.Conflict.First, derived.Conflict.Second)));
    }
}
