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

    /// <summary>The score of <paramref name="answers"/>, with null for an item that was not answered; null when undefined.</summary>
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

    /// <summary>The band of <paramref name="score"/>, which may be the mean of several people's: a mean between two bands is in the lower.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="score"/> is no score, below 35 or above 175.</exception>
    public static PartnershipBand BandOf(decimal score)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(score, Items * LowestAnswer);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(score, Items * HighestAnswer);
        return score switch
        {
            >= GenuineFrom => PartnershipBand.Genuine,
            >= DevelopingFrom => PartnershipBand.Developing,
            _ => PartnershipBand.InQuestion,
        };
    }
}
