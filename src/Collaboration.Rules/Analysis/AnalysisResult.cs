using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Analysis;

/// <summary>What came of analysing one collaboration. Immutable, and the same for the same facts in any order.</summary>
public sealed class AnalysisResult
{
    private readonly Lazy<EquatableArray<Outcome>> _outcomes;

    internal AnalysisResult(EquatableArray<Diagnostic> diagnostics, Func<EquatableArray<Outcome>> outcomes)
        : this(diagnostics, new Lazy<EquatableArray<Outcome>>(outcomes))
    {
    }

    private AnalysisResult(EquatableArray<Diagnostic> diagnostics, Lazy<EquatableArray<Outcome>> outcomes) =>
        (Diagnostics, _outcomes) = (diagnostics, outcomes);

    /// <summary>The diagnostics, with the places of their facts, in their order.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>One outcome for each rule and subject, and one for each rule without subjects, in their order. Derived when first asked for.</summary>
    public EquatableArray<Outcome> Outcomes => _outcomes.Value;

    /// <summary>How many outcomes are of one kind: nothing found and nothing looked at are different numbers.</summary>
    public int Count(OutcomeKind kind) => Outcomes.Count(outcome => outcome.Kind == kind);

    /// <summary>This result with each diagnostic replaced by what <paramref name="change"/> makes of it, such as one that is marked; outcomes stay as they are.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public AnalysisResult With(Func<Diagnostic, Diagnostic> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(Diagnostics.Select(change).ToEquatableArray(), _outcomes);
    }

    /// <summary>This result with each diagnostic and each outcome replaced, such as by one that calls facts otherwise; both are put in their order again.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> or <paramref name="changeOutcome"/> is null.</exception>
    public AnalysisResult With(Func<Diagnostic, Diagnostic> change, Func<Outcome, Outcome> changeOutcome)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(changeOutcome);
        return new(Diagnostics.Select(change).Order().ToEquatableArray(), () => Outcomes.Select(changeOutcome).Order().ToEquatableArray());
    }

    internal AnalysisResult Located(Func<FactReference, SourceLocation?> locate) =>
        With(diagnostic => diagnostic.Located(locate));
}
