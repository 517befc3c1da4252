namespace Collaboration.Rules.Research.Statistics;

/// <summary>The ranks of values, from 1; equal values share the mean of theirs.</summary>
internal sealed class Ranking
{
    private readonly double[] _ranks;

    public Ranking(double[] values)
    {
        _ranks = new double[values.Length];
        var order = Enumerable.Range(0, values.Length).OrderBy(i => values[i]).ToArray();
        for (var start = 0; start < order.Length;)
        {
            var end = start;
            while (end < order.Length && values[order[end]] == values[order[start]]) end++;
            double tied = end - start;
            for (var i = start; i < end; i++) _ranks[order[i]] = (start + end + 1) / 2.0;
            TieTerm += (tied * tied * tied) - tied;
            start = end;
        }
    }

    /// <summary>The sum, over all sets of equal values, of their number cubed less their number.</summary>
    public double TieTerm { get; }

    public bool HasTies => TieTerm > 0;

    /// <summary>The sum of the ranks of the first values.</summary>
    public double RankSum(int count) => _ranks.AsSpan(0, count).ToArray().Sum();

    /// <summary>The values from the smallest to the greatest.</summary>
    /// <exception cref="ArgumentException">A value is not a finite number.</exception>
    public static double[] Sorted(IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        double[] sorted = [.. values.Order()];
        if (sorted.Any(value => !double.IsFinite(value))) throw new ArgumentException("A value is not a finite number; leave it out.", nameof(values));
        return sorted;
    }
}
