namespace Collaboration.Rules.Measures;

/// <summary>A sum of doubles that is the same to the last bit in whatever order the terms arrive.</summary>
internal static class SortedSum
{
    /// <summary>The sum of <paramref name="terms"/>, smallest first; they are sorted in place.</summary>
    public static double Of(Span<double> terms)
    {
        terms.Sort();
        var sum = 0.0;
        foreach (var term in terms) sum += term;
        return sum;
    }
}
