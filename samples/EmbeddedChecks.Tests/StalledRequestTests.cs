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
        using var service = Listening(("Limits:Requests", "1"), ("Limits:Waiting", "0"), ("Limits:RequestTime", "00:05:00"));
        using var client = service.CreateClient();
        var (stalled, answer) = await TakeTheOnlyPlace(service, client);

        Assert.Equal("Healthy", await client.GetStringAsync("/health", TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Status(client));
        await stalled.GoOn();

        Assert.Equal("HTTP/1.1 200 OK", await answer);
        Assert.Equal(HttpStatusCode.OK, await Status(client));
        stalled.Dispose();
    }

    /// <summary>A stalled request that comes while another one asks for the place is itself refused; then the next one tries.</summary>
    private static async Task<(StalledRequest Stalled, Task<string?> Answer)> TakeTheOnlyPlace(RunningService service, HttpClient client)
    {
        while (true)
        {
            var stalled = await StalledRequest.To(service.ClientOptions.BaseAddress);
            var answer = stalled.Answer(TestContext.Current.CancellationToken);
            while (!answer.IsCompleted)
            {
                if (await Status(client) == HttpStatusCode.TooManyRequests) return (stalled, answer);
                await Task.Delay(50, TestContext.Current.CancellationToken);
            }

            stalled.Dispose();
        }
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
