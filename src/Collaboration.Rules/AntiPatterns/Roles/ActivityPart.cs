using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>One column of a responsibility chart: who plays a part, such as accountable, in each activity.</summary>
internal sealed class ActivityPart
{
    private const int Levels = 3;

    private ActivityPart(AssignmentKind kind)
    {
        var activities = Query.Facts<Activity>();
        var assignments = Query.Facts<Assignment>().Where(assignment => assignment.Kind == kind);
        var held = assignments.Where(assignment => !Holders.IsNobody(assignment));
        var nobody = assignments
            .Where(Holders.IsNobody)
            .GroupBy(
                assignment => assignment.Activity,
                Aggregate.Collect<Assignment, string>(assignment => assignment.Id),
                (activity, ids) => new Gap(activity, ids));

        var known = Holders.OfAssignments.Where(holding => holding.Fact.Kind == kind && !holding.PointsNowhere);

        Held = activities.Matching(known, activity => activity.Id, holding => holding.Fact.Activity);
        Astray = activities
            .Matching(held, activity => activity.Id, assignment => assignment.Activity)
            .NotMatching(Held, activity => activity.Id, activity => activity.Id);
        NotRecorded = activities.NotMatching(assignments, activity => activity.Id, assignment => assignment.Activity);
        HeldByWhole = Spread(Held, ToParts);
        HeldByPart = Spread(Held, ToWholes);
        AstrayByWhole = Spread(Astray, ToParts).NotMatching(HeldByWhole, activity => activity.Id, activity => activity.Id);
        AstrayByPart = Spread(Astray, ToWholes).NotMatching(HeldByPart, activity => activity.Id, activity => activity.Id);
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

    /// <summary>Who is asked before it is done.</summary>
    public static ActivityPart Consulted { get; } = new(AssignmentKind.Consulted);

    /// <summary>The activities in which somebody plays the part.</summary>
    public Query<Activity> Held { get; }

    /// <summary>
    /// The activities for which no assignment says anything about it, and that belong to one in which somebody plays it, directly or over
    /// others of the kind; up to three steps.
    /// </summary>
    public Query<Activity> HeldByWhole { get; }

    /// <summary>Likewise the activities of which a part is one in which somebody plays it.</summary>
    public Query<Activity> HeldByPart { get; }

    /// <summary>The activities in which all who play it are named and not recorded, so that it is not known who does.</summary>
    public Query<Activity> Astray { get; }

    /// <summary>The activities that are not <see cref="HeldByWhole"/>, and would be if the unrecorded were recorded.</summary>
    public Query<Activity> AstrayByWhole { get; }

    /// <summary>The activities that are not <see cref="HeldByPart"/>, and would be if the unrecorded were recorded.</summary>
    public Query<Activity> AstrayByPart { get; }

    /// <summary>The activities in which nobody plays it, because it was recorded so.</summary>
    public Query<Vacancy> Nobody { get; }

    /// <summary>The activities for which no assignment says anything about it.</summary>
    public Query<Activity> NotRecorded { get; }

    /// <summary>All who play it, for each activity in which somebody does; ordered by the id of the assignment.</summary>
    public Query<Team> Teams { get; }

    private Query<Activity> ToParts(Query<Activity> wholes) => NotRecorded.Matching(wholes, activity => activity.PartOf ?? "", whole => whole.Id);

    private Query<Activity> ToWholes(Query<Activity> parts) =>
        NotRecorded.Matching(parts.Where(part => part.PartOf is not null), activity => activity.Id, part => part.PartOf!);

    private static Query<Activity> Spread(Query<Activity> from, Func<Query<Activity>, Query<Activity>> step)
    {
        var reached = step(from);
        for (var level = 1; level < Levels; level++) reached = reached.Concat(step(reached)).Distinct();
        return reached.Distinct();
    }

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
