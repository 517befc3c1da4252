using System.Numerics;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Queries;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Mean trust: the mean of the ratings of trust, each put on a scale of one to five, 1 + 4(score − from)/(to − from).</summary>
/// <remarks>
/// Trust is rated by trust as such, reliability, openness, alignment with the mission and respect; the answers count alike, and what a party
/// says of itself does not count. Range 1 to 5, unit points. Undefined without an answer, or when an answer has no known scale. The result is
/// the double nearest to the exact value, so neither order nor the form of a scale changes a bit. Ratings of different times count alike;
/// phases keep them apart. Published: below 3.0 is a concern, as in Wilder-style surveys; the dimensions follow the PARTNER tool.
/// </remarks>
public static class MeanTrust
{
    private static readonly Fraction One = new(BigInteger.One, BigInteger.One);
    private static readonly Fraction Four = new(4, BigInteger.One);

    /// <summary>One row for each recorded party that others were asked to rate.</summary>
    public static Query<PartyTrust> Parties { get; } = GivenRatings.OfTrust
        .Where(given => given.Rating.Subject is not null)
        .GroupBy(given => given.Rating.Subject!, Collected(), (party, given) => new Rated(party, Measure(given)))
        .Join(Query.Facts<Party>(), rated => rated.Party, party => party.Id, (rated, party) => new PartyTrust(party, rated.Level));

    /// <summary>One row over all ratings of trust, whoever is rated, while there is any.</summary>
    public static Query<TrustLevel> Whole { get; } = GivenRatings.OfTrust.GroupBy(_ => "", Collected(), (_, given) => Measure(given));

    /// <summary>The mean of <paramref name="ratings"/>, those without a score left out.</summary>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    public static double? Of(IEnumerable<Rating> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var (sum, count) = (default(Fraction), 0);
        foreach (var rating in ratings.Where(rating => rating.Score is not null))
        {
            if (OnFive(rating) is not { } score) return null;
            sum = sum.Plus(score);
            count++;
        }

        return count == 0 ? null : sum.Times(new(BigInteger.One, count)).ToDouble();
    }

    /// <summary>The score on a scale of one to five; null when it or the scale is not known.</summary>
    internal static Fraction? OnFive(Rating rating)
    {
        if (rating is not { Score: { } score, ScaleFrom: { } from, ScaleTo: { } to } || to <= from) return null;
        var length = Fraction.From(to).Minus(Fraction.From(from));
        return One.Plus(Four.Times(Fraction.From(score).Minus(Fraction.From(from))).Over(length));
    }

    private static Aggregate<GivenRating, EquatableArray<GivenRating>> Collected() =>
        Aggregate.CollectBy<GivenRating, string>(given => given.Rating.Id);

    private static TrustLevel Measure(EquatableArray<GivenRating> given)
    {
        var answers = given.Select(one => one.Rating).Where(rating => rating.Score is not null).ToEquatableArray();
        return new(Of(answers), answers, given.Count);
    }

    private sealed record Rated(string Party, TrustLevel Level);
}
