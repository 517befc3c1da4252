using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Collaboration.Rules.Hosting.Tests;

public sealed class HealthCheckTests
{
    [Fact]
    public async Task Check_OfASoundHost_IsHealthy()
    {
        using var host = HostWorld.With();

        var entry = await Check(host);

        Assert.Equal((HealthStatus.Healthy, $"{host.Checks.Current.Analyzer.Rules.Count} rules are in effect."), (entry.Status, entry.Description));
    }

    [Fact]
    public async Task Check_WhereTheKnownRuleIsOff_IsHealthy()
    {
        using var host = HostWorld.Configured(("Severities:*", "none"));

        Assert.Equal(HealthStatus.Healthy, (await Check(host)).Status);
    }

    [Fact]
    public async Task Check_AfterARuleFailed_IsDegradedForAWhile()
    {
        var time = new HandTime(new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero));
        using var host = HostWorld.With(options => options.Packs.Add(Worlds.Failing), time);
        host.Checks.Analyze(Worlds.Board);

        var after = await Check(host);
        time.Now += TimeSpan.FromMinutes(6);

        Assert.Equal((HealthStatus.Degraded, "Rules failed lately: FAIL0001; the log says why."), (after.Status, after.Description));
        Assert.Equal(HealthStatus.Healthy, (await Check(host)).Status);
    }

    [Fact]
    public async Task Check_WhereTheKnownRuleIsStopped_IsUnhealthy()
    {
        using var host = HostWorld.With(options => options.MaximumRows = 1);

        Assert.Equal(HealthStatus.Unhealthy, (await Check(host)).Status);
    }

    private static async Task<HealthReportEntry> Check(HostWorld host) =>
        (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["collaboration_rules"];
}
