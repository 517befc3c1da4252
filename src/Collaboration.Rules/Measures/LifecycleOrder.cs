using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Measures;

/// <summary>Lifecycle order: the stages that a collaboration went into without the one before, of the eight of ISO 44001.</summary>
/// <remarks>
/// A stage follows a gap when it has evidence and the stage just before it has none; the first stage never does. No unit; 0 to 4 stages.
/// Undefined when no stage has evidence. The order of the evidence, and how much of it a stage has, changes nothing.
/// Sources: ISO 44001:2017, clause 8; BS 11000-1:2010.
/// </remarks>
public static class LifecycleOrder
{
    /// <summary>The stages after a gap, in their order; null when undefined.</summary>
    /// <param name="evidenced">The stages that have evidence, in any order, each as often as it has.</param>
    public static EquatableArray<LifecycleStage>? AfterGaps(ReadOnlySpan<LifecycleStage> evidenced)
    {
        if (evidenced.IsEmpty) return null;
        var reached = new SortedSet<LifecycleStage>(evidenced.ToArray());
        return reached.Where(stage => Before(stage) is { } before && !reached.Contains(before)).ToEquatableArray();
    }

    /// <summary>The stage just before <paramref name="stage"/>; null for the first.</summary>
    public static LifecycleStage? Before(LifecycleStage stage) =>
        stage == LifecycleStage.OperationalAwareness ? null : stage - 1;
}
