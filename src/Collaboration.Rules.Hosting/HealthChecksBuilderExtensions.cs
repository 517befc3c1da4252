using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Collaboration.Rules.Hosting;

/// <summary>Adds the health of analyses to that of a host.</summary>
public static class HealthChecksBuilderExtensions
{
    /// <summary>Checks that a tiny collaboration yields the finding that is known of it, which it must when the rules that ship are among the rules.</summary>
    /// <remarks>
    /// Degraded when rules failed or were stopped within <see cref="CollaborationRulesOptions.FailureWindow"/>, or when changed options were
    /// refused. It costs one small analysis, which is not measured. Needs <see cref="ServiceCollectionExtensions"/> to have been used, before or after.
    /// </remarks>
    /// <param name="builder">The health checks of the host.</param>
    /// <param name="name">What the check is called.</param>
    /// <param name="failureStatus">What is reported when the finding is missing; unhealthy when null.</param>
    /// <param name="tags">Tags to select checks by; none when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="name"/> is null.</exception>
    public static IHealthChecksBuilder AddCollaborationRulesCheck(
        this IHealthChecksBuilder builder, string name = "collaboration_rules", HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(name);
        return builder.Add(new(name, services => new CollaborationRulesHealthCheck(services.GetRequiredService<CollaborationChecks>()), failureStatus, tags));
    }
}
