using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Evaluation;

namespace Collaboration.Rules.Analysis;

/// <summary>Puts the results of several phases together: what is the same in all of them holds throughout and is said once.</summary>
internal static class PhaseMerge
{
    public static AnalysisResult Merge(IReadOnlyList<(string Phase, EvaluationResult Result)> phases)
    {
        var diagnostics = Merge(phases, result => result.Diagnostics, (diagnostic, phase) => diagnostic with { Scope = phase });
        return new(diagnostics, () => Merge(phases, result => result.Outcomes, (outcome, phase) => outcome with { Scope = phase }));
    }

    public static EquatableArray<T> Merge<TResult, T>(
        IReadOnlyList<(string Phase, TResult Result)> phases, Func<TResult, EquatableArray<T>> items, Func<T, string, T> within)
        where T : notnull =>
        phases
            .SelectMany(phase => items(phase.Result).Select(item => (Item: item, phase.Phase)))
            .GroupBy(found => found.Item)
            .SelectMany(group => group.Count() == phases.Count ? [group.Key] : group.Select(found => within(found.Item, found.Phase)))
            .Order()
            .ToEquatableArray();
}
