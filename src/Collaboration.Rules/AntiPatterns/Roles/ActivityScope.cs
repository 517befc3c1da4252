using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Roles;

/// <summary>An activity, and itself or a whole that it is part of; what holds for the whole holds for it.</summary>
/// <param name="Activity">The id of the activity.</param>
/// <param name="Scope">The id of itself or of the whole, recorded or not.</param>
internal sealed record ActivityScope(string Activity, string Scope)
{
    private const int Levels = 3;

    /// <summary>One row for each activity and itself, and for each whole that it is part of, up to three steps.</summary>
    public static Query<ActivityScope> All { get; } = Spread();

    private static Query<ActivityScope> Spread()
    {
        var parts = Query.Facts<Activity>().Where(activity => activity.PartOf is not null);
        var reached = Query.Facts<Activity>().Select(activity => new ActivityScope(activity.Id, activity.Id));
        var all = reached;
        for (var level = 0; level < Levels; level++)
        {
            reached = reached.Join(parts, scope => scope.Scope, part => part.Id, (scope, part) => scope with { Scope = part.PartOf! });
            all = all.Concat(reached);
        }

        return all.Distinct();
    }
}
