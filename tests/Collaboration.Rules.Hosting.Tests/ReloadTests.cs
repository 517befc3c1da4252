using Collaboration.Rules.Engine.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Collaboration.Rules.Hosting.Tests;

public sealed class ReloadTests
{
    [Fact]
    public void Change_OfTheConfiguration_IsInEffectNext()
    {
        using var host = HostWorld.Configured(("Severities:CR0402", "error"));
        var before = host.Checks.Analyze(Worlds.Board);

        host.Change(("Severities:CR0402", "none"));

        Assert.Contains(before.Diagnostics, found => found.Id == "CR0402");
        Assert.DoesNotContain(host.Checks.Analyze(Worlds.Board).Diagnostics, found => found.Id == "CR0402");
    }

    [Fact]
    public async Task Change_ThatIsNotValid_LeavesTheFormer()
    {
        using var host = HostWorld.Configured(("Severities:CR0402", "suggestion"));
        var before = host.Checks.Current;

        host.Change(("Severities:CR0402", "loud"));

        Assert.Same(before, host.Checks.Current);
        Assert.Single(host.Log.Entries, entry => entry is { Level: LogLevel.Error, Id.Id: 2 } && entry.Text.Contains("CR0402 is 'loud'", StringComparison.Ordinal));
        Assert.Equal(HealthStatus.Degraded, (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status);

        host.Change(("Severities:CR0402", "error"));

        Assert.Equal(HealthStatus.Healthy, (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status);
        Assert.Contains(host.Checks.Analyze(Worlds.Board).Diagnostics, found => found is { Id: "CR0402", Severity: DiagnosticSeverity.Error });
    }

    /// <summary>Two options always change in one reload, so one that was seen with the other's former value would be a mixture.</summary>
    [Fact]
    public async Task Change_WhileOthersAnalyse_IsNeverSeenInPart()
    {
        using var host = HostWorld.Configured(("AsOf", "2026-01-01"), ("MaximumRows", "1000"));
        using var ended = new CancellationTokenSource();
        var mixtures = Enumerable.Range(0, 4).Select(_ => Task.Run(() => Mixture(host, ended.Token))).ToArray();

        for (var i = 1; i <= 200; i++) host.Change(("AsOf", i % 2 == 0 ? "2026-01-01" : "2026-02-02"), ("MaximumRows", i % 2 == 0 ? "1000" : "2000"));

        ended.Cancel();
        Assert.All(await Task.WhenAll(mixtures), Assert.Null);
        Assert.Equal(1000, host.Checks.Current.Options.Budget.MaximumRows);
    }

    private static string? Mixture(HostWorld host, CancellationToken ended)
    {
        while (!ended.IsCancellationRequested)
        {
            var (_, options) = host.Checks.Current;
            if ((options.AsOf!.Value.Month, options.Budget.MaximumRows) is not ((1, 1000) or (2, 2000))) return options.ToString();
            if (host.Checks.Analyze(Worlds.Board, CancellationToken.None).Diagnostics.All(found => found.Id != "CR0402")) return "an analysis without its finding";
        }

        return null;
    }
}
