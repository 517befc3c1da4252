using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>The ratings, each with the party that gave it.</summary>
internal static class GivenRatings
{
    /// <summary>One row for each rating, answered or not.</summary>
    public static Query<GivenRating> All { get; } = Resolve(Query.Facts<Rating>());

    /// <summary>The rows about trust: trust as such, reliability, openness, alignment with the mission and respect, of others than oneself.</summary>
    public static Query<GivenRating> OfTrust { get; } = All.Where(given => IsTrust(given.Rating.Dimension) && !given.IsOfItself);

    private static Query<GivenRating> Resolve(Query<Rating> ratings)
    {
        var people = Query.Facts<Person>();
        var ofPeople = ratings.Where(rating => rating is { Rater: null, RaterPerson: not null });
        return ratings
            .Where(rating => rating is not { Rater: null, RaterPerson: not null })
            .Select(rating => new GivenRating(rating, rating.Rater))
            .Concat(ofPeople.Join(people, rating => rating.RaterPerson!, person => person.Id, (rating, person) => new GivenRating(rating, person.Party)))
            .Concat(ofPeople.NotMatching(people, rating => rating.RaterPerson!, person => person.Id).Select(rating => new GivenRating(rating, null)));
    }

    private static bool IsTrust(RatingDimension dimension) => dimension
        is RatingDimension.Trust
        or RatingDimension.Reliability
        or RatingDimension.Openness
        or RatingDimension.MissionAlignment
        or RatingDimension.Respect;
}
