namespace Collaboration.Rules.Analysis;

/// <summary>Which facts are analysed together, in a collaboration that has phases.</summary>
/// <remarks>Facts of different phases need not hold at the same time, so judging them together can find conflicts that never were.</remarks>
public sealed record AnalysisScope
{
    private AnalysisScope(string? phase) => Phase = phase;

    /// <summary>Each phase in turn, with the facts of no phase; the whole where there are no phases. What holds in every phase is reported once.</summary>
    public static AnalysisScope EachPhase { get; } = new((string?)null);

    /// <summary>All facts together, whatever their phase.</summary>
    public static AnalysisScope Whole { get; } = new((string?)null) { IsWhole = true };

    /// <summary>The only phase to analyse; null for all.</summary>
    public string? Phase { get; }

    /// <summary>Whether phases are left out of account.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>One phase, with the facts of no phase.</summary>
    /// <exception cref="ArgumentException"><paramref name="phase"/> is blank.</exception>
    public static AnalysisScope Only(string phase)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(phase);
        return new(phase);
    }
}
