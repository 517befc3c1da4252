namespace Collaboration.Rules.Measures;

/// <summary>A sum of doubles that is the same to the last bit in whatever order the terms arrive.</summary>
internal static class SortedSum
{
    /// <summary>The sum of <paramref name="terms"/>, which are sorted in place; rounding is compensated (Neumaier 1974).</summary>
    public static double Of(Span<double> terms)
    {
        terms.Sort();
        var (sum, compensation) = (0.0, 0.0);
        foreach (var term in terms)
        {
            var next = sum + term;
            compensation += Math.Abs(sum) >= Math.Abs(term) ? sum - next + term : term - next + sum;
            sum = next;
        }

        return sum + compensation;
    }
}
