namespace Collaboration.Rules.Research.Statistics;

/// <summary>The ordered values of all pairs, found without making them: their number grows with the square.</summary>
/// <remarks>A value is bisected among floating-point numbers by counting the pairs at or below it, which takes one pass for each bit.</remarks>
internal sealed class OrderStatistics
{
    private readonly Func<double, long> _countAtMost;
    private readonly double _least;
    private readonly double _greatest;

    private OrderStatistics(long count, double least, double greatest, Func<double, long> countAtMost) =>
        (Count, _least, _greatest, _countAtMost) = (count, least, greatest, countAtMost);

    /// <summary>How many there are.</summary>
    public long Count { get; }

    /// <summary>The middle one, or the mean of both.</summary>
    public double Median => (At((Count - 1) / 2) + At(Count / 2)) / 2;

    /// <summary>All values of <paramref name="x"/> less all of <paramref name="y"/>, both sorted and not empty.</summary>
    public static OrderStatistics OfDifferences(double[] x, double[] y) => new((long)x.Length * y.Length, x[0] - y[^1], x[^1] - y[0], value =>
    {
        var (count, from) = (0L, 0);
        foreach (var one in x)
        {
            while (from < y.Length && one - y[from] > value) from++;
            count += y.Length - from;
        }

        return count;
    });

    /// <summary>The means of all values, sorted and not empty, with themselves and each other.</summary>
    public static OrderStatistics OfWalshAverages(double[] values) => new((long)values.Length * (values.Length + 1) / 2, values[0], values[^1], value =>
    {
        var (count, last) = (0L, values.Length - 1);
        for (var i = 0; i < values.Length; i++)
        {
            while (last >= i && (values[i] + values[last]) / 2 > value) last--;
            if (last < i) break;
            count += last - i + 1;
        }

        return count;
    });

    /// <summary>The value at a place, from 0.</summary>
    public double At(long place)
    {
        var (low, high) = (Ordered(_least), Ordered(_greatest));
        while (low < high)
        {
            var middle = low + ((high - low) >> 1);
            if (_countAtMost(Value(middle)) > place) high = middle;
            else low = middle + 1;
        }

        return Value(low);
    }

    /// <summary>A whole number in the order of the floating-point numbers.</summary>
    private static Int128 Ordered(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value + 0.0);
        return bits >= 0 ? bits : -(Int128)(bits & long.MaxValue);
    }

    private static double Value(Int128 ordered) =>
        ordered >= 0 ? BitConverter.Int64BitsToDouble((long)ordered) : -BitConverter.Int64BitsToDouble((long)-ordered);
}
