using System.Globalization;
using Collaboration.Rules.Benchmarks.Workload;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Engine.Rules;

namespace Collaboration.Rules.Benchmarks.Peers;

/// <summary>The eight rules of the workload as rules of this engine, written as its users would write them.</summary>
public static class EngineRules
{
    private static readonly Query<Organisation> Organisations = Query.Facts<Organisation, int>();
    private static readonly Query<Goal> Goals = Query.Facts<Goal, int>();
    private static readonly Query<Role> Roles = Query.Facts<Role, int>();
    private static readonly Query<Responsibility> Responsibilities = Query.Facts<Responsibility, int>();
    private static readonly Query<Decision> Decisions = Query.Facts<Decision, int>();

    private static readonly Query<Responsibility> Accountable = Responsibilities.Where(r => r.Kind == ResponsibilityKind.Accountable);
    private static readonly Query<Responsibility> Responsible = Responsibilities.Where(r => r.Kind == ResponsibilityKind.Responsible);

    private static readonly Query<GoalConflict> Conflicts = Goals.Where(goal => goal.Direction > 0)
        .Join(Goals.Where(goal => goal.Direction < 0), goal => goal.Indicator, goal => goal.Indicator, GoalConflict.Between)
        .Where(conflict => conflict.Organisations.Smaller != conflict.Organisations.Larger);

    /// <summary>The rules by id. Without subjects they find the same, and derive no outcomes for what is in order.</summary>
    public static IEnumerable<Rule> All(bool withSubjects) =>
    [
        new WorkloadRule("W1", "The weight is not in (0, 1]", () => Judge(withSubjects, Goals.Select(GoalOf))
            .Report(Goals.Where(goal => goal.Weight is not (> 0 and <= 1)), goal => Finding.On(GoalOf(goal)))),

        new WorkloadRule("W2", "Two goals oppose each other", () => Judge(withSubjects, Goals.Select(GoalOf))
            .Report(Conflicts, conflict => Finding.On(To<Goal>(conflict.First), To<Goal>(conflict.Second)))),

        new WorkloadRule("W3", "Another organisation decides than is accountable", () => Judge(withSubjects, Accountable.Select(ResponsibilityOf))
            .Report(
                Accountable
                    .Join(Roles, r => r.Role, role => role.Id, (r, role) => new Holder(r.Id, r.Task, role.Organisation))
                    .Join(Decisions, holder => holder.Task, decision => decision.Task, (holder, decision) => (Holder: holder, Decision: decision))
                    .Where(row => row.Holder.Organisation != row.Decision.DecidedBy),
                row => Finding.On(To<Responsibility>(row.Holder.Responsibility), To<Decision>(row.Decision.Id)))),

        new WorkloadRule("W4", "Nobody is accountable to the responsible", () => Judge(withSubjects, Responsible.Select(ResponsibilityOf))
            .Report(Responsible.NotMatching(Accountable, r => r.Task, r => r.Task), r => Finding.On(ResponsibilityOf(r)))),

        new WorkloadRule("W5", "Several are accountable", () => Judge(withSubjects, Responsibilities.Select(r => Task(r.Task)))
            .Report(
                Accountable
                    .GroupBy(r => r.Task, Aggregate.Count<Responsibility>(), (task, count) => (Task: task, Count: count))
                    .Where(row => row.Count > 1),
                row => Finding.On(Task(row.Task)))),

        new WorkloadRule("W6", "One organisation takes most decisions", () => Judge(withSubjects, Organisations.Select(OrganisationOf))
            .Report(
                Decisions
                    .GroupBy(d => d.DecidedBy, Aggregate.Count<Decision>(), (organisation, count) => (Organisation: organisation, Count: count))
                    .Where(row => row.Count * 2, Decisions.Total(Aggregate.Count<Decision>()), total => total),
                row => Finding.On(To<Organisation>(row.Organisation)))),

        new WorkloadRule("W7", "A small organisation decides for others", () => Judge(withSubjects, Organisations.Select(OrganisationOf))
            .Report(
                Organisations
                    .Where(organisation => organisation.Size < 5)
                    .Matching(Decisions.Where(d => d.DecidedBy != d.Impacts), organisation => organisation.Id, d => d.DecidedBy),
                organisation => Finding.On(OrganisationOf(organisation)))),

        new WorkloadRule("W8", "A decision between organisations with opposed goals", () => Judge(withSubjects, Decisions.Select(DecisionOf))
            .Report(
                Decisions.Join(
                    Conflicts,
                    decision => OrganisationPair.Of(decision.DecidedBy, decision.Impacts),
                    conflict => conflict.Organisations,
                    (decision, conflict) => (Decision: decision.Id, Conflict: conflict)),
                row => Finding.On(To<Decision>(row.Decision), To<Goal>(row.Conflict.First), To<Goal>(row.Conflict.Second)))),
    ];

    private static RuleDefinition Judge(bool withSubjects, Query<FactReference> subjects) =>
        RuleDefinition.Judge(withSubjects ? subjects : Query.Facts<Nothing, int>().Select(nothing => To<Nothing>(nothing.Id)));

    private static FactReference OrganisationOf(Organisation organisation) => To<Organisation>(organisation.Id);

    private static FactReference GoalOf(Goal goal) => To<Goal>(goal.Id);

    private static FactReference ResponsibilityOf(Responsibility responsibility) => To<Responsibility>(responsibility.Id);

    private static FactReference DecisionOf(Decision decision) => To<Decision>(decision.Id);

    private static FactReference Task(int id) => new("Task", id.ToString(CultureInfo.InvariantCulture));

    private static FactReference To<TFact>(int id) => FactReference.To<TFact>(id.ToString(CultureInfo.InvariantCulture));

    private readonly record struct Holder(int Responsibility, int Task, int Organisation);

    /// <summary>A type of fact that never occurs.</summary>
    private readonly record struct Nothing(int Id) : IFact<int>;
}
