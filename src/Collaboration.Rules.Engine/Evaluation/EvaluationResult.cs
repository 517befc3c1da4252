using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>What came of evaluating rules: diagnostics, and an outcome for each rule and subject. Immutable.</summary>
public sealed class EvaluationResult
{
    private readonly Lazy<EquatableArray<Outcome>> _outcomes;

    internal EvaluationResult(EquatableArray<Diagnostic> diagnostics, Func<EquatableArray<Outcome>> outcomes) =>
        (Diagnostics, _outcomes) = (diagnostics, new(outcomes));

    /// <summary>The diagnostics, in their order, among them one for each rule that failed.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>One outcome for each rule and subject, and one for each rule without subjects, in their order. Derived when first asked for.</summary>
    public EquatableArray<Outcome> Outcomes => _outcomes.Value;
}
