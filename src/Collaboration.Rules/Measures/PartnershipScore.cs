using System.Numerics;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Partnership score: the sum of the 35 items of the VicHealth partnerships analysis tool, each answered 1 to 5.</summary>
/// <remarks>
/// Range 35 to 175, no unit. Undefined when there are not 35 items, when one is missing, or when one lies outside 1 to 5; a missing item
/// is never 0. The order of the items changes nothing. The published tool counts from 0 to 4, so that its bands, 0–49, 50–91 and 92–140,
/// stand 35 higher here. Source: VicHealth, The partnerships analysis tool, 2011.
/// </remarks>
public static class PartnershipScore
{
    /// <summary>How many items the tool has.</summary>
    public const int Items = 35;

    /// <summary>The lowest score of <see cref="PartnershipBand.Developing"/>.</summary>
    public const int DevelopingFrom = 85;

    /// <summary>The lowest score of <see cref="PartnershipBand.Genuine"/>.</summary>
    public const int GenuineFrom = 127;

    private const int LowestAnswer = 1;
    private const int HighestAnswer = 5;

    /// <summary>The score of one respondent's <paramref name="answers"/>, with null for an item not answered; null when undefined.</summary>
    public static int? Of(ReadOnlySpan<int?> answers)
    {
        if (answers.Length != Items) return null;
        var sum = 0;
        foreach (var answer in answers)
        {
            if (answer is not (>= LowestAnswer and <= HighestAnswer)) return null;
            sum += answer.Value;
        }

        return sum;
    }

    /// <summary>The score of a survey: the sum of the mean answers to each item, which are put on a scale of one to five.</summary>
    /// <remarks>
    /// Items are told apart by their name; a rating without a score is no answer. Undefined also when an answer has no known scale or no item.
    /// The result is the double nearest to the exact value.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    public static double? OfSurvey(IEnumerable<Rating> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        var items = ratings.Where(rating => rating.Score is not null).GroupBy(rating => rating.Item?.Trim() ?? "", StringComparer.Ordinal).ToList();
        if (items.Count != Items || items.Exists(item => item.Key.Length == 0)) return null;
        var sum = default(Fraction);
        foreach (var item in items)
        {
            var (ofItem, count) = (default(Fraction), 0);
            foreach (var rating in item)
            {
                if (MeanTrust.OnFive(rating) is not { } answer || answer.ToDouble() is not (>= LowestAnswer and <= HighestAnswer)) return null;
                ofItem = ofItem.Plus(answer);
                count++;
            }

            sum = sum.Plus(ofItem.Times(new(BigInteger.One, count)));
        }

        return sum.ToDouble();
    }

    /// <summary>The band of <paramref name="score"/>, which may be the mean of several people's: a mean between two bands is in the lower.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="score"/> is no score: not a number, below 35 or above 175.</exception>
    public static PartnershipBand BandOf(double score) => score switch
    {
        >= GenuineFrom and <= Items * HighestAnswer => PartnershipBand.Genuine,
        >= DevelopingFrom and < GenuineFrom => PartnershipBand.Developing,
        >= Items * LowestAnswer and < DevelopingFrom => PartnershipBand.InQuestion,
        _ => throw new ArgumentOutOfRangeException(nameof(score), score, "A partnership score lies between 35 and 175."),
    };
}
