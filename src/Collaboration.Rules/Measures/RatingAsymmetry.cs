using System.Numerics;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Trust asymmetry: the mean rating that A gives B minus the mean rating that B gives A, on one dimension and scale.</summary>
/// <remarks>
/// Range − to + the length of the scale, unit points; 0 is trust returned alike. Undefined when either side is unrated. The result is the
/// double nearest to the exact value; A and B exchanged change the sign only. Linear time. Adapted: there is no published cut-off.
/// </remarks>
public static class RatingAsymmetry
{
    /// <summary>
    /// One row for each two parties of which one rates the other's trustworthiness, each dimension and each scale; the party whose id comes
    /// first in ordinal order first. Ratings without a score, a scale or a known rater are left out.
    /// </summary>
    public static Query<MutualRating> Pairs { get; } = GivenRatings.OfTrust
        .Where(given => given is { Rater: not null, Rating: { Subject: not null, Score: not null } } && MeanTrust.OnFive(given.Rating) is not null)
        .GroupBy(
            given => new Key(Lower(given), Higher(given), given.Rating.Dimension, given.Rating.ScaleFrom!.Value, given.Rating.ScaleTo!.Value),
            Aggregate.CollectBy<GivenRating, string>(given => given.Rating.Id),
            Measure);

    /// <summary>The mean of <paramref name="given"/> minus the mean of <paramref name="received"/>; null when undefined.</summary>
    public static double? Of(ReadOnlySpan<decimal> given, ReadOnlySpan<decimal> received) =>
        Mean(given) is { } to && Mean(received) is { } from ? to.Minus(from).ToDouble() : null;

    private static Fraction? Mean(ReadOnlySpan<decimal> scores)
    {
        if (scores.IsEmpty) return null;
        var sum = default(Fraction);
        foreach (var score in scores) sum = sum.Plus(Fraction.From(score));
        return sum.Times(new(BigInteger.One, scores.Length));
    }

    private static MutualRating Measure(Key key, EquatableArray<GivenRating> ratings)
    {
        decimal[] forth = [.. ratings.Where(given => given.Rater == key.First).Select(given => given.Rating.Score!.Value)];
        decimal[] back = [.. ratings.Where(given => given.Rater == key.Second).Select(given => given.Rating.Score!.Value)];
        return new(key.First, key.Second, key.Dimension, key.ScaleFrom, key.ScaleTo)
        {
            Given = Mean(forth)?.ToDouble(),
            Received = Mean(back)?.ToDouble(),
            Value = Of(forth, back),
            Ratings = ratings.Select(given => given.Rating.Reference).ToEquatableArray(),
        };
    }

    private static string Lower(GivenRating given) => IsInOrder(given) ? given.Rater! : given.Rating.Subject!;

    private static string Higher(GivenRating given) => IsInOrder(given) ? given.Rating.Subject! : given.Rater!;

    private static bool IsInOrder(GivenRating given) => string.CompareOrdinal(given.Rater, given.Rating.Subject) < 0;

    private sealed record Key(string First, string Second, RatingDimension Dimension, decimal ScaleFrom, decimal ScaleTo);
}
