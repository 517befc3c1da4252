using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Remedies;

/// <summary>A remedy that was tried on a copy of the facts, and what came of it.</summary>
/// <param name="Diagnostic">The diagnostic it is for.</param>
/// <param name="Remedy">The remedy.</param>
/// <param name="Closed">The diagnostics that would be gone, in their order.</param>
/// <param name="Opened">The diagnostics that would be new, in their order.</param>
public sealed record TriedRemedy(
    Diagnostic Diagnostic, Remedy Remedy, EquatableArray<Diagnostic> Closed, EquatableArray<Diagnostic> Opened)
{
    /// <summary>Whether the diagnostic it is for would be gone.</summary>
    public bool Works => Closed.Any(closed => closed.Fingerprint == Diagnostic.Fingerprint);

    /// <summary>Whether it would open something at least as grave as the gravest that it closes; so also when it closes nothing and opens something.</summary>
    public bool MakesWorse => !Opened.IsEmpty && (Closed.IsEmpty || Opened.Max(opened => opened.Severity) >= Closed.Max(closed => closed.Severity));
}
