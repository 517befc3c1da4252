using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Cli.Commands;

/// <summary>Which findings make the exit code 1.</summary>
/// <param name="LeastFailing">The least severity that does, once.</param>
/// <param name="MaximumWarnings">How many warnings do not yet; null for any number.</param>
internal sealed record FailurePolicy(DiagnosticSeverity LeastFailing, int? MaximumWarnings);
