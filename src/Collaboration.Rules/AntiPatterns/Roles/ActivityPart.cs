using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>One column of a responsibility chart: who plays a part, such as accountable, in each activity.</summary>
internal sealed class ActivityPart
{
    private ActivityPart(AssignmentKind kind)
    {
        var activities = Query.Facts<Activity>();
        var assignments = Query.Facts<Assignment>().Where(assignment => assignment.Kind == kind);
        var held = assignments.Where(assignment => !assignment.Nobody);
        var nobody = assignments
            .Where(assignment => assignment.Nobody)
            .GroupBy(
                assignment => assignment.Activity,
                Aggregate.Collect<Assignment, string>(assignment => assignment.Id),
                (activity, ids) => new Gap(activity, ids));

        Held = activities.Matching(held, activity => activity.Id, assignment => assignment.Activity);
        NotRecorded = activities.NotMatching(assignments, activity => activity.Id, assignment => assignment.Activity);
        Nobody = activities
            .NotMatching(held, activity => activity.Id, assignment => assignment.Activity)
            .Join(nobody, activity => activity.Id, gap => gap.Activity, (activity, gap) => new Vacancy(activity, gap.Assignments));
        Teams = Holders.OfAssignments
            .Where(holding => holding.Fact.Kind == kind)
            .GroupBy(
                holding => holding.Fact.Activity,
                Aggregate.CollectBy((Holding<Assignment> holding) => holding.Fact.Id),
                (activity, holdings) => new Column(activity, holdings))
            .Join(
                activities,
                column => column.Activity,
                activity => activity.Id,
                (column, activity) => new Team(activity, column.Holdings));
    }

    /// <summary>Who answers for the result.</summary>
    public static ActivityPart Accountable { get; } = new(AssignmentKind.Accountable);

    /// <summary>Who does the work.</summary>
    public static ActivityPart Responsible { get; } = new(AssignmentKind.Responsible);

    /// <summary>The activities in which somebody plays the part.</summary>
    public Query<Activity> Held { get; }

    /// <summary>The activities in which nobody plays it, because it was recorded so.</summary>
    public Query<Vacancy> Nobody { get; }

    /// <summary>The activities for which no assignment says anything about it.</summary>
    public Query<Activity> NotRecorded { get; }

    /// <summary>All who play it, for each activity in which somebody does; ordered by the id of the assignment.</summary>
    public Query<Team> Teams { get; }

    /// <summary>An activity and all who play one part in it.</summary>
    internal sealed record Team(Activity Activity, EquatableArray<Holding<Assignment>> Holdings)
    {
        /// <summary>The assignments.</summary>
        public IEnumerable<FactReference> Assignments => Holdings.Select(holding => holding.Fact.Reference);
    }

    /// <summary>An activity and the assignments that say nobody plays one part in it.</summary>
    internal sealed record Vacancy(Activity Activity, EquatableArray<string> Assignments)
    {
        /// <summary>The assignments.</summary>
        public IEnumerable<FactReference> Records => Assignments.Select(FactReference.To<Assignment>);
    }

    private sealed record Gap(string Activity, EquatableArray<string> Assignments);

    private sealed record Column(string Activity, EquatableArray<Holding<Assignment>> Holdings);
}
