using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Goals;

/// <summary>What became of a collaboration's goals up to a date.</summary>
/// <param name="Subject">The collaboration.</param>
/// <param name="Goals">How many goals it has, 1 or more.</param>
/// <param name="HasEmergent">Whether one of them came up along the way; null when that is not known.</param>
/// <param name="Reviews">The reviews known to have been held at some time, by id.</param>
/// <param name="Profile">When it runs; null when not recorded.</param>
/// <param name="AsOf">The date.</param>
internal sealed record GoalHistory(
    TheCollaboration Subject, int Goals, bool? HasEmergent, EquatableArray<Review> Reviews, CollaborationProfile? Profile, DateOnly AsOf)
{
    /// <summary>One row, or none without goals.</summary>
    public static Query<GoalHistory> All { get; } = Gather();

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
        var goals = Query.Facts<Goal>();
        var tally = goals.GroupBy(
            _ => "",
            Aggregate.Fold<Goal, (int All, int Emergent, int Unknown), Tally>(Count, counts => new(counts.All, counts.Emergent, counts.Unknown)),
            (_, counts) => counts);
        var reviews = Query.Facts<Review>()
            .Where(review => review.WasHeld)
            .GroupBy(_ => "", Aggregate.CollectBy<Review, string>(review => review.Id), (_, all) => all);
        var profiles = Query.Facts<CollaborationProfile>();

        var histories = TheCollaboration.With(goals)
            .Join(tally, _ => "", _ => "", (subject, counts) => new GoalHistory(subject, counts.All, counts.HasEmergent, [], null, default))
            .Combine(Query.AsOf, (history, date) => history with { AsOf = date });
        var reviewed = histories
            .Join(reviews, _ => "", _ => "", (history, all) => history with { Reviews = all })
            .Concat(histories.NotMatching(reviews, _ => "", _ => ""));
        return reviewed
            .Join(profiles, _ => "", _ => "", (history, profile) => history with { Profile = profile })
            .Concat(reviewed.NotMatching(profiles, _ => "", _ => ""));
    }

    private static (int All, int Emergent, int Unknown) Count((int All, int Emergent, int Unknown) counts, Goal goal, int times) => (
        counts.All + times,
        counts.Emergent + (goal.Origin == GoalOrigin.Emergent ? times : 0),
        counts.Unknown + (goal.Origin is null ? times : 0));

    private int MonthsUntil(DateOnly start, DateOnly? end)
    {
        var last = end < AsOf ? end.Value : AsOf;
        var months = (12 * (last.Year - start.Year)) + last.Month - start.Month;
        return Math.Max(0, start.AddMonths(months) > last ? months - 1 : months);
    }

    private sealed record Tally(int All, int Emergent, int Unknown)
    {
        public bool? HasEmergent => Emergent > 0 ? true : Unknown > 0 ? null : false;
    }
}
