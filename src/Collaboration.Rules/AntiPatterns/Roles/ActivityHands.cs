using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Measures;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>An activity, and all who do it or answer for it.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Holdings">Their assignments, ordered by id.</param>
internal sealed record ActivityHands(Activity Activity, EquatableArray<Holding<Assignment>> Holdings)
{
    /// <summary>One row for each activity that somebody does or answers for.</summary>
    public static Query<ActivityHands> All { get; } = Holders.OfAssignments
        .Where(holding => holding.Fact.Kind is AssignmentKind.Responsible or AssignmentKind.Accountable)
        .GroupBy(
            holding => holding.Fact.Activity,
            Aggregate.CollectBy((Holding<Assignment> holding) => holding.Fact.Id),
            (activity, holdings) => new Hands(activity, holdings))
        .Join(
            Query.Facts<Activity>(),
            hands => hands.Activity,
            activity => activity.Id,
            (hands, activity) => new ActivityHands(activity, hands.Holdings));

    /// <summary>Whether it is known that one person does it, and nobody else does it or answers for it.</summary>
    public bool AreOfOnePerson =>
        Holdings.All(Holders.IsNamed) && !AreOfMore && Holdings.Any(holding => holding.Fact.Kind == AssignmentKind.Responsible);

    /// <summary>Whether there are two, or one that outlasts a person: a party, or a role that can be handed on.</summary>
    public bool AreOfMore =>
        Holders.Distinct(Holdings).Count > 1 || Holdings.Any(holding => Holders.IsNamed(holding) && holding.Fact.Person is null);

    /// <summary>Whether one is not named or not recorded, which could be another.</summary>
    public bool AreUnknown => !AreOfMore && !Holdings.All(Holders.IsNamed);

    private sealed record Hands(string Activity, EquatableArray<Holding<Assignment>> Holdings);
}
