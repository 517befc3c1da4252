using System.Net;

namespace EmbeddedChecks.Tests;

public sealed class StalledRequestTests
{
    [Fact(Timeout = 60_000)]
    public async Task Request_ThatTakesTooLong_Is504()
    {
        using var service = Listening(("Limits:RequestTime", "00:00:00.300"));
        using var stalled = await StalledRequest.To(service.ClientOptions.BaseAddress);

        Assert.Equal("HTTP/1.1 504 Gateway Timeout", await stalled.Answer(TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = 60_000)]
    public async Task Request_WhereAllPlacesAreTaken_Is429_AndServedLater()
    {
        using var service = Listening(("Limits:Requests", "1"), ("Limits:Waiting", "0"));
        using var client = service.CreateClient();
        using var stalled = await StalledRequest.To(service.ClientOptions.BaseAddress);

        while ((await Status(client)) != HttpStatusCode.TooManyRequests) await Task.Delay(10, TestContext.Current.CancellationToken);
        Assert.Equal("Healthy", await client.GetStringAsync("/health", TestContext.Current.CancellationToken));
        await stalled.GoOn();

        Assert.Equal("HTTP/1.1 200 OK", await stalled.Answer(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, await Status(client));
    }

    private static RunningService Listening(params (string Key, string Value)[] settings)
    {
        var service = new RunningService(settings);
        service.UseKestrel(0);
        service.StartServer();
        return service;
    }

    private static async Task<HttpStatusCode> Status(HttpClient client)
    {
        using var response = await client.PostAsync("/analyses", RunningService.Body(RunningService.Board), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
