using Collaboration.Rules.Facts;

namespace Collaboration.Rules.AntiPatterns.Leadership;

/// <summary>What held at a time, from one date until another, as far as the dates are known.</summary>
internal static class InForce
{
    /// <summary>Whether it held on <paramref name="day"/>; null when the dates leave that open. Its first and last days count.</summary>
    /// <param name="from">When it began; null for from the start.</param>
    /// <param name="until">When it ended; null when it lasts.</param>
    /// <param name="day">The day in question.</param>
    public static bool? On(PartialDate? from, PartialDate? until, DateOnly day)
    {
        if (from?.First > day || until?.Last < day) return false;
        return from?.Last > day || until?.First < day ? null : true;
    }
}
