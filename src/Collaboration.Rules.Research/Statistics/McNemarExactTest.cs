namespace Collaboration.Rules.Research.Statistics;

/// <summary>The exact conditional test of whether two observations of the same members differ: McNemar 1947.</summary>
public static class McNemarExactTest
{
    /// <summary>The two-sided p-value: twice the smaller tail of a fair coin thrown for each member that changed, at most 1.</summary>
    /// <remarks>Members that did not change say nothing. 1 where none changed.</remarks>
    /// <param name="onlyFirst">Found the first time only.</param>
    /// <param name="onlySecond">Found the second time only.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static double TwoSided(long onlyFirst, long onlySecond)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(onlyFirst);
        ArgumentOutOfRangeException.ThrowIfNegative(onlySecond);
        var changed = onlyFirst + onlySecond;
        var tail = 0.0;
        for (var k = 0L; k <= Math.Min(onlyFirst, onlySecond); k++) tail += Math.Exp(LogFactorial.Choose(changed, k) - (changed * Math.Log(2)));
        return Math.Min(1, 2 * tail);
    }
}
