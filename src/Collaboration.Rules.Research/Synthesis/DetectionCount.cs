using Collaboration.Rules.Research.Statistics;

namespace Collaboration.Rules.Research.Synthesis;

/// <summary>How many of some were as they should be: plantings found, or diagnostics that were right.</summary>
/// <param name="Name">Of what: an anti-pattern, an anti-pattern with a bin of severity, or a rule.</param>
/// <param name="Hits">How many were.</param>
/// <param name="Total">Out of how many.</param>
public sealed record DetectionCount(string Name, long Hits, long Total)
{
    /// <summary>The share, from 0 to 1; null, for unknown, out of nothing.</summary>
    public double? Share => Total == 0 ? null : (double)Hits / Total;

    /// <summary>The Wilson interval of the share at 95 %; null, for unknown, out of nothing.</summary>
    public Interval? Interval => WilsonScore.Of(Hits, Total);
}
