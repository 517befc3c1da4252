namespace Collaboration.Rules.Research.Statistics;

/// <summary>Logarithms of factorials and of what is made of them, for counts whose factorials no number holds.</summary>
internal static class LogFactorial
{
    private static readonly double[] Small = [.. Enumerable.Range(0, 32).Select(n => Math.Log(Enumerable.Range(1, n).Aggregate(1.0, (product, i) => product * i)))];

    /// <summary>The natural logarithm of n!, by Stirling's series where n is large.</summary>
    public static double Of(long n)
    {
        if (n < Small.Length) return Small[n];
        var inverse = 1.0 / n;
        var square = inverse * inverse;
        var series = inverse * ((1.0 / 12) - (square * ((1.0 / 360) - (square / 1260))));
        return ((n + 0.5) * Math.Log(n)) - n + (0.5 * Math.Log(2 * Math.PI)) + series;
    }

    /// <summary>The natural logarithm of the number of ways to choose <paramref name="k"/> of <paramref name="n"/>.</summary>
    public static double Choose(long n, long k) => Of(n) - Of(k) - Of(n - k);
}
