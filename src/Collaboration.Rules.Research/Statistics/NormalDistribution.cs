namespace Collaboration.Rules.Research.Statistics;

/// <summary>The standard normal distribution.</summary>
internal static class NormalDistribution
{
    private const double Farthest = 37;
    private const double FarAway = 7.07106781186547;

    /// <summary>The probability of a value of at most <paramref name="x"/>, to about 15 digits; Hart 1968 by West 2005.</summary>
    public static double Cumulative(double x)
    {
        var upper = UpperTail(Math.Abs(x));
        return x > 0 ? 1 - upper : upper;
    }

    /// <summary>The probability of a value as far from 0 as <paramref name="x"/> or farther, on either side.</summary>
    public static double TwoSided(double x) => Math.Min(1, 2 * UpperTail(Math.Abs(x)));

    /// <summary>How many standard errors the ends of an interval of this confidence lie from its centre, such as 1.96 for 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public static double Reach(double confidence)
    {
        if (!(confidence > 0 && confidence < 1))
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence lies between 0 and 1, such as 0.95.");
        var tail = (1 - confidence) / 2;
        var (low, high) = (0.0, Farthest);
        while (low + ((high - low) / 2) is var middle && middle > low && middle < high)
        {
            if (UpperTail(middle) > tail) low = middle;
            else high = middle;
        }

        return low;
    }

    private static double UpperTail(double x)
    {
        if (x > Farthest) return 0;
        var density = Math.Exp(-x * x / 2);
        if (x < FarAway) return density * Numerator(x) / Denominator(x);
        return density / (x + (1 / (x + (2 / (x + (3 / (x + (4 / (x + 0.65))))))))) / 2.506628274631;
    }

    private static double Numerator(double x) => Polynomial(
        x, 3.52624965998911E-02, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376);

    private static double Denominator(double x) => Polynomial(
        x, 8.83883476483184E-02, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752);

    private static double Polynomial(double x, params ReadOnlySpan<double> coefficients)
    {
        var sum = 0.0;
        foreach (var coefficient in coefficients) sum = (sum * x) + coefficient;
        return sum;
    }
}
