using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace EmbeddedChecks.Service;

/// <summary>Puts <see cref="ServiceLimits"/> into force.</summary>
internal static class LimitsExtensions
{
    private static readonly object AllRequests = new();

    public static IServiceCollection AddLimits(this IServiceCollection services, IConfiguration section)
    {
        services.AddOptions<ServiceLimits>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<ServiceLimits>>().Value);
        services.AddOptions<KestrelServerOptions>().Configure<ServiceLimits>((kestrel, limits) => kestrel.Limits.MaxRequestBodySize = limits.BodyBytes);
        services.AddRequestTimeouts();
        services.AddOptions<RequestTimeoutOptions>().Configure<ServiceLimits>((timeouts, limits) =>
            timeouts.DefaultPolicy = new() { Timeout = limits.RequestTime, TimeoutStatusCode = StatusCodes.Status504GatewayTimeout });
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<ServiceLimits>(LimitRequests);
        return services;
    }

    public static void UseLimits(this WebApplication app)
    {
        app.UseRequestTimeouts();
        app.UseRateLimiter();
    }

    private static void LimitRequests(RateLimiterOptions limiter, ServiceLimits limits)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, object>(_ => RateLimitPartition.GetConcurrencyLimiter(
            AllRequests, _ => new() { PermitLimit = limits.Requests, QueueLimit = limits.Waiting }));
    }
}
