namespace Collaboration.Rules.Research.Statistics;

/// <summary>The exact test of a table of two by two counts: Fisher 1935.</summary>
public static class FisherExactTest
{
    /// <summary>Tables that are as likely as the one at hand count with it, though rounding may tell them apart.</summary>
    private const double Tolerance = 1 + 1e-7;

    /// <summary>The two-sided p-value: the probability, given the sums of rows and columns, of a table that is no more likely than this one.</summary>
    /// <remarks>1 where a row or a column is empty. The table is <paramref name="a"/> and <paramref name="b"/> above <paramref name="c"/> and <paramref name="d"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static double TwoSided(long a, long b, long c, long d)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(a);
        ArgumentOutOfRangeException.ThrowIfNegative(b);
        ArgumentOutOfRangeException.ThrowIfNegative(c);
        ArgumentOutOfRangeException.ThrowIfNegative(d);
        var (row, column, all) = (a + b, a + c, a + b + c + d);
        var observed = Probability(a, row, column, all) * Tolerance;
        var sum = 0.0;
        for (var k = Math.Max(0, row + column - all); k <= Math.Min(row, column); k++)
        {
            var probability = Probability(k, row, column, all);
            if (probability <= observed) sum += probability;
        }

        return Math.Min(1, sum);
    }

    private static double Probability(long k, long row, long column, long all) =>
        Math.Exp(LogFactorial.Choose(column, k) + LogFactorial.Choose(all - column, row - k) - LogFactorial.Choose(all, row));
}
