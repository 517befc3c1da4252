using Collaboration.Rules.Engine.Queries;

namespace Collaboration.Rules.Measures;

/// <summary>Response rate: the ratings that were given as part of those that were asked for, answers / asked.</summary>
/// <remarks>
/// Range 0 to 1, no unit. Undefined when nobody was asked. The result is the double nearest to the exact value. Adapted: there is no agreed
/// cut-off; below .65 the rules that ship do not assess.
/// </remarks>
public static class ResponseRate
{
    /// <summary>One row for each party on whose behalf ratings were asked for.</summary>
    public static Query<RaterResponse> Raters { get; } = GivenRatings.All
        .Where(given => given.Rater is not null)
        .GroupBy(
            given => given.Rater!,
            Aggregate.Share<GivenRating>(given => given.Rating.Score is not null),
            (rater, share) => new RaterResponse(rater, share.Part, share.Total));

    /// <summary>The rate of <paramref name="answers"/> among <paramref name="asked"/>; null when undefined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or there are more answers than asked.</exception>
    public static double? Of(int answers, int asked)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(answers);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(answers, asked);
        return asked == 0 ? null : (double)answers / asked;
    }
}
