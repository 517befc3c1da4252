using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Collaboration.Rules.Hosting;

/// <summary>Whether analyses can be trusted: they find what they must, no rule failed lately, and the options given last are in effect.</summary>
internal sealed class CollaborationRulesHealthCheck(CollaborationChecks checks) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Check(context.Registration.FailureStatus, cancellationToken));

    private HealthCheckResult Check(HealthStatus failure, CancellationToken cancellation)
    {
        var rules = checks.Current;
        if (!KnownCollaboration.IsFoundBy(rules, cancellation))
            return new(failure, $"A collaboration in which {KnownCollaboration.Finding} must be found was analysed without it.");
        if (checks.Refusal is { } refusal)
            return HealthCheckResult.Degraded($"The changed options are not valid, and the former ones stay: {refusal}");
        var failed = checks.FailedRules;
        return failed.Count > 0
            ? HealthCheckResult.Degraded($"Rules failed lately: {string.Join(", ", failed)}; the log says why.")
            : HealthCheckResult.Healthy($"{rules.Analyzer.Rules.Count} rules are in effect.");
    }
}
