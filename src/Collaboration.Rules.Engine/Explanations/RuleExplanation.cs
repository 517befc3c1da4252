using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Engine.Explanations;

/// <summary>Why a rule reports a subject, or why it does not.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">The subject asked about.</param>
/// <param name="Outcome">What the rule makes of it; null when it does not judge it at all.</param>
/// <param name="Diagnostics">What it reports about it.</param>
/// <param name="Steps">What the rule's steps make of it, inputs first; none when the subject is no recorded fact and nothing is reported.</param>
/// <param name="Facts">
/// The facts that matter: without any one of them the diagnostics would be others. Of a subject that is not reported these are the facts that
/// stand in the way.
/// </param>
/// <remarks>Numbers in the texts of rows are written as the current culture writes them.</remarks>
public sealed record RuleExplanation(
    DiagnosticDescriptor Rule,
    FactReference Subject,
    Outcome? Outcome,
    EquatableArray<Diagnostic> Diagnostics,
    EquatableArray<ExplainedStep> Steps,
    EquatableArray<FactReference> Facts)
{
    /// <summary>The part of the facts in which this is so, such as a phase; null for all.</summary>
    public string? Scope { get; init; }

    /// <summary>
    /// The step that dropped the subject where it had come furthest towards a finding; null when none did, as when it is reported.
    /// </summary>
    /// <remarks>A step that drops it on a way that goes on elsewhere, as one of two alternatives, is not it.</remarks>
    public ExplainedStep? DroppedBy { get; init; }
}
