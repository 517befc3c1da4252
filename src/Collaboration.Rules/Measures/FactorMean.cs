using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Factor mean: the mean answer to the items of one factor of a survey, each put on a scale of one to five.</summary>
/// <remarks>
/// All answers count alike, whoever gave them. Range 1 to 5, unit points. Undefined without an answer, when an answer has no known scale,
/// and when fewer of those asked answered than the least response rate. The result is the double nearest to the exact value, so neither order
/// nor the form of a scale changes a bit; nothing is rounded before it is put in a band. Published: bands of the Wilder Collaboration
/// Factors Inventory, Mattessich and others.
/// </remarks>
public static class FactorMean
{
    /// <summary>The lowest mean of <see cref="FactorBand.Borderline"/>.</summary>
    public const double BorderlineFrom = 3;

    /// <summary>The lowest mean of <see cref="FactorBand.Strength"/>.</summary>
    public const double StrengthFrom = 4;

    /// <summary>The mean of <paramref name="ratings"/>, in which one without a score was asked for and not given; null when undefined.</summary>
    /// <param name="ratings">The ratings of one factor.</param>
    /// <param name="leastResponse">The least <see cref="ResponseRate"/> at which there is a mean, 0 to 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    public static double? Of(IReadOnlyCollection<Rating> ratings, double leastResponse)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var response = ResponseRate.Of(ratings.Count(rating => rating.Score is not null), ratings.Count);
        return response >= leastResponse ? MeanTrust.Of(ratings) : null;
    }

    /// <summary>The band of <paramref name="mean"/>: 2.95 is a concern, though it would be shown as 3.0.</summary>
    public static FactorBand BandOf(double mean) => mean switch
    {
        >= StrengthFrom => FactorBand.Strength,
        >= BorderlineFrom => FactorBand.Borderline,
        _ => FactorBand.Concern,
    };
}
