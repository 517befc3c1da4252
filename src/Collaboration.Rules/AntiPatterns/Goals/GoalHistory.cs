using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>What became of a collaboration's goals up to a date.</summary>
/// <param name="Subject">The collaboration.</param>
/// <param name="Goals">All its goals, by id; at least one.</param>
/// <param name="Reviews">The reviews known to have been held at some time, by id.</param>
/// <param name="Profile">When it runs; null when not recorded.</param>
/// <param name="AsOf">The date.</param>
internal sealed record GoalHistory(
    TheCollaboration Subject, EquatableArray<Goal> Goals, EquatableArray<Review> Reviews, CollaborationProfile? Profile, DateOnly AsOf)
{
    /// <summary>One row, or none without goals.</summary>
    public static Query<GoalHistory> All { get; } = Gather();

    /// <summary>Whether a goal came up along the way; null when that is not known.</summary>
    public bool? HasEmergent =>
        Goals.Any(goal => goal.Origin == GoalOrigin.Emergent) ? true : Goals.Any(goal => goal.Origin is null) ? null : false;

    /// <summary>The reviews that were certainly held by the date; one without a date was.</summary>
    public IEnumerable<Review> PastReviews => Reviews.Where(review => review.Held is not { } held || held.Last <= AsOf);

    /// <summary>How many reviews were held by the date at most.</summary>
    public int MostReviews => Reviews.Count(review => review.Held is not { } held || held.First <= AsOf);

    /// <summary>For how many whole months it has certainly run; 0 when its start is not known.</summary>
    public int Months => Profile?.Started is { } started ? MonthsUntil(started.Last, Profile.Ends?.First) : 0;

    /// <summary>For how many whole months it can have run at most; null when its start is not known.</summary>
    public int? MostMonths => Profile?.Started is { } started ? MonthsUntil(started.First, Profile.Ends?.Last) : null;

    private static Query<GoalHistory> Gather()
    {
        var goals = Query.Facts<Goal>().GroupBy(_ => "", Aggregate.CollectBy<Goal, string>(goal => goal.Id), (_, all) => all);
        var reviews = Query.Facts<Review>()
            .Where(review => review.WasHeld)
            .GroupBy(_ => "", Aggregate.CollectBy<Review, string>(review => review.Id), (_, all) => all);
        var profiles = Query.Facts<CollaborationProfile>();

        var histories = TheCollaboration.With(goals)
            .Join(goals, _ => "", _ => "", (subject, all) => new GoalHistory(subject, all, [], null, default))
            .Combine(Query.AsOf, (history, date) => history with { AsOf = date });
        var reviewed = histories
            .Join(reviews, _ => "", _ => "", (history, all) => history with { Reviews = all })
            .Concat(histories.NotMatching(reviews, _ => "", _ => ""));
        return reviewed
            .Join(profiles, _ => "", _ => "", (history, profile) => history with { Profile = profile })
            .Concat(reviewed.NotMatching(profiles, _ => "", _ => ""));
    }

    private int MonthsUntil(DateOnly start, DateOnly? end)
    {
        var last = end < AsOf ? end.Value : AsOf;
        var months = (12 * (last.Year - start.Year)) + last.Month - start.Month;
        return Math.Max(0, start.AddMonths(months) > last ? months - 1 : months);
    }
}
