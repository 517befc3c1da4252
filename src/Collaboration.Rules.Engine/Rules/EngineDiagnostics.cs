using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Engine.Rules;

/// <summary>What the engine itself reports: about rules, not about facts.</summary>
public static class EngineDiagnostics
{
    /// <summary>A rule threw. It was not assessed; the other rules were.</summary>
    public static DiagnosticDescriptor RuleFailed { get; } = new(
        "CR0001", "A rule failed", "Rule {rule} failed in {step} with {error} ({message}). It was not assessed; the other rules were.", "Engine", DiagnosticSeverity.Warning)
    { IsConfigurable = false };

    /// <summary>A rule used more than its budget. It was not assessed; the other rules were.</summary>
    public static DiagnosticDescriptor BudgetExceeded { get; } = new(
        "CR0002", "A rule exceeded its budget", "Rule {rule} was stopped in {step} at {message}. It was not assessed; the other rules were.", "Engine", DiagnosticSeverity.Warning)
    { IsConfigurable = false };
}
