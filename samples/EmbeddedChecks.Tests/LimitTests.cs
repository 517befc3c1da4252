using EmbeddedChecks.Service;

namespace EmbeddedChecks.Tests;

public sealed class LimitTests
{
    [Fact]
    public async Task Request_ThatTakesTooLong_Is504()
    {
        using var service = new RunningService(("Limits:RequestTime", "00:00:00.2"));
        using var stalled = new RunningService.StalledBody();

        var response = await service.CreateClient().PostAsync("/analyses", stalled);
        stalled.LetGo();

        Assert.Equal(504, (int)response.StatusCode);
    }

    [Fact]
    public async Task Request_WhereAllPlacesAreTaken_Is429()
    {
        using var service = new RunningService(("Limits:Requests", "1"), ("Limits:Waiting", "0"));
        var client = service.CreateClient();
        using var stalled = new RunningService.StalledBody();
        var first = client.PostAsync("/analyses", stalled);
        await stalled.Started.Task;
        await Task.Delay(100);

        var second = await client.PostAsync("/analyses", RunningService.Body(RunningService.Board));
        var health = await client.GetAsync("/health");
        stalled.LetGo();

        Assert.Equal((429, 200), ((int)second.StatusCode, (int)health.StatusCode));
        Assert.Equal(200, (int)(await first).StatusCode);
        Assert.Equal(200, (int)(await client.PostAsync("/analyses", RunningService.Body(RunningService.Board))).StatusCode);
    }

    [Fact]
    public void Service_WithImpossibleLimits_DoesNotStart()
    {
        using var service = new RunningService(("Limits:BodyBytes", "0"), ("Limits:Listeners", "-1"));

        var refused = Assert.ThrowsAny<Exception>(() => service.CreateClient());

        Assert.Contains(nameof(ServiceLimits.BodyBytes), refused.ToString(), StringComparison.Ordinal);
        Assert.Contains(nameof(ServiceLimits.Listeners), refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Service_TellsItsHealthApiAndMetrics()
    {
        using var service = new RunningService();
        var client = service.CreateClient();
        await client.PostAsync("/analyses", RunningService.Body(RunningService.Board));

        Assert.Equal("Healthy", await client.GetStringAsync("/health"));
        var api = await client.GetStringAsync("/openapi/v1.json");
        Assert.All(
            ["/analyses", "/collaborations/{id}", "/collaborations/{id}/events", "/programmes/{id}/partners/{name}"],
            path => Assert.Contains($"\"{path}\"", api, StringComparison.Ordinal));
        var metrics = await client.GetStringAsync("/metrics");
        Assert.Contains("collaboration_rules_analyses 1\n", metrics, StringComparison.Ordinal);
        Assert.Contains("collaboration_rules_diagnostics{collaboration_rules_rule_id=\"CR0402\",collaboration_rules_severity=\"error\"} 1\n", metrics, StringComparison.Ordinal);
    }
}
