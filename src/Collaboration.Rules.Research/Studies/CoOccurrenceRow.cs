using Collaboration.Rules.Research.Statistics;

namespace Collaboration.Rules.Research.Studies;

/// <summary>How often two rules find something in the same collaboration, among those in which both judged a subject.</summary>
/// <param name="First">A rule.</param>
/// <param name="Second">A rule with a greater id.</param>
/// <param name="Both">In how many both found something.</param>
/// <param name="OnlyFirst">In how many the first alone did.</param>
/// <param name="OnlySecond">In how many the second alone did.</param>
/// <param name="Neither">In how many neither did.</param>
public sealed record CoOccurrenceRow(string First, string Second, long Both, long OnlyFirst, long OnlySecond, long Neither)
{
    /// <summary>The denominator: in how many both judged a subject.</summary>
    public long Assessed => Both + OnlyFirst + OnlySecond + Neither;

    /// <summary>Of the collaborations in which either found something, the share in which both did, 0 to 1; null where neither ever did. Jaccard 1901.</summary>
    public double? Jaccard => Ratio(Both, Both + OnlyFirst + OnlySecond);

    /// <summary>The <see cref="WilsonScore"/> interval of <see cref="Jaccard"/>; null where that is.</summary>
    public Interval? JaccardInterval(double confidence = 0.95) => WilsonScore.Of(Both, Both + OnlyFirst + OnlySecond, confidence);

    /// <summary>How many times as often both find something as they would if they had nothing to do with each other, 0 or more; null where one never does.</summary>
    public double? Lift => Ratio((double)Both * Assessed, (double)(Both + OnlyFirst) * (Both + OnlySecond));

    /// <summary>The correlation of the two, −1 to 1; null where one of them always or never finds something.</summary>
    public double? Phi => Ratio(
        ((double)Both * Neither) - ((double)OnlyFirst * OnlySecond),
        Math.Sqrt((double)(Both + OnlyFirst) * (OnlySecond + Neither)) * Math.Sqrt((double)(Both + OnlySecond) * (OnlyFirst + Neither)));

    /// <summary>The p-value of their having nothing to do with each other, by <see cref="FisherExactTest"/>; not adjusted.</summary>
    public double PValue => FisherExactTest.TwoSided(Both, OnlyFirst, OnlySecond, Neither);

    private static double? Ratio(double part, double whole) => whole == 0 ? null : part / whole;
}
