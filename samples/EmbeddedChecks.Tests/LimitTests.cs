using EmbeddedChecks.Service;

namespace EmbeddedChecks.Tests;

public sealed class LimitTests
{
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
