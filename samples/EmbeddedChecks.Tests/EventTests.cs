using System.Net.ServerSentEvents;
using System.Text.Json;
using EmbeddedChecks.Live;
using EmbeddedChecks.Service;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedChecks.Tests;

public sealed class EventTests
{
    private const string Path = "/collaborations/harbour";

    private static readonly DiagnosticBody Found = new("CR0402", "error", "m", "DecisionArea:board", null, null, null, "f", false);

    [Fact]
    public async Task Events_OfChanges_ComeInTheirOrder()
    {
        using var service = new RunningService();
        var client = service.CreateClient();
        await client.PutAsync(Path, RunningService.Body(RunningService.Board));
        await using var stream = await Stream.Open(client);
        var snapshot = await stream.Next();

        await client.PatchAsync(Path, RunningService.Body(RunningService.PortVotes(2)));
        await client.PatchAsync(Path, RunningService.Body(RunningService.PortVotes(5)));

        var told = new List<(string Kind, bool HasIt)>();
        while (told.Count(one => one.HasIt) < 2)
        {
            var next = await stream.Next();
            told.Add((next.EventType, Ids(next).Contains("CR0402")));
        }

        Assert.Equal(("snapshot", true), (snapshot.EventType, Ids(snapshot).Contains("CR0402")));
        Assert.Equal(["closed", "opened"], told.Where(one => one.HasIt).Select(one => one.Kind));
    }

    [Fact]
    public async Task Events_AfterReconnecting_AreThoseThatWereMissed()
    {
        using var service = new RunningService();
        var client = service.CreateClient();
        await client.PutAsync(Path, RunningService.Body(RunningService.Board));
        string last;
        await using (var first = await Stream.Open(client)) last = (await first.Next()).EventId!;
        await client.PatchAsync(Path, RunningService.Body(RunningService.PortVotes(2)));
        var missed = await RunningService.Read<ChangeBody>(await client.PatchAsync(Path, RunningService.Body(RunningService.PortVotes(5))));

        await using var second = await Stream.Open(client, last);
        var kinds = new List<string> { (await second.Next()).EventType };
        while (!kinds.Contains("opened")) kinds.Add((await second.Next()).EventType);

        Assert.NotEmpty(missed.Opened);
        Assert.Equal(["resumed", "closed"], kinds[..2]);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("ffffffff-1")]
    [InlineData("-")]
    public async Task Events_AfterAnIdOfNobody_BeginWithASnapshot(string lastId)
    {
        using var service = new RunningService();
        var client = service.CreateClient();
        await client.PutAsync(Path, RunningService.Body(RunningService.Board));

        await using var stream = await Stream.Open(client, lastId);

        Assert.Equal("snapshot", (await stream.Next()).EventType);
    }

    [Fact]
    public async Task Events_OfADeletedCollaboration_End()
    {
        using var service = new RunningService();
        var client = service.CreateClient();
        await client.PutAsync(Path, RunningService.Body(RunningService.Board));
        await using var stream = await Stream.Open(client);
        await stream.Next();

        await client.DeleteAsync(Path);

        Assert.Equal("deleted", (await stream.Next()).EventType);
        Assert.False(await stream.HasMore());
    }

    [Fact]
    public async Task Listeners_ThatLeave_MakeRoom()
    {
        using var service = new RunningService(("Limits:Listeners", "1"));
        var client = service.CreateClient();
        await client.PutAsync(Path, RunningService.Body(RunningService.Board));
        var live = service.Services.GetRequiredService<LiveCollaborations>();
        await using (var stream = await Stream.Open(client))
        {
            await stream.Next();
            await RunningService.Problem(await client.GetAsync($"{Path}/events"), 503);
        }

        for (var i = 0; i < 100 && live.Listeners > 0; i++) await Task.Delay(50);

        Assert.Equal(0, live.Listeners);
        await using var again = await Stream.Open(client);
        Assert.Equal("snapshot", (await again.Next()).EventType);
    }

    [Fact]
    public async Task Listener_ThatIsTooSlow_IsCutOffAndTakesUpAgain()
    {
        var log = new EventLog(new() { Backlog = 3, History = 100 });
        var slow = log.Listen(null, () => [Found])!;

        for (var i = 0; i < 10; i++) log.Write(LiveEvent.Updated, [Found]);

        var heard = await Heard(slow);
        Assert.Equal(["snapshot", "updated", "updated", "updated"], heard.Select(item => item.EventType));
        Assert.Equal(0, log.Listeners);
        var again = log.Listen(heard[^1].EventId, () => throw new InvalidOperationException("no snapshot is needed"))!;
        log.Close();
        Assert.Equal(["resumed", .. Enumerable.Repeat("updated", 7), "deleted"], (await Heard(again)).Select(item => item.EventType));
    }

    [Fact]
    public async Task Listener_ThatMissedMoreThanIsKept_GetsASnapshot()
    {
        var log = new EventLog(new() { Backlog = 3, History = 5 });
        var first = log.Listen(null, () => [])!;
        log.Write(LiveEvent.Opened, [Found]);
        first.Dispose();
        var last = (await Heard(first))[^1].EventId;
        for (var i = 0; i < 6; i++) log.Write(LiveEvent.Updated, [Found]);

        var again = log.Listen(last, () => [Found])!;
        log.Close();

        Assert.Equal(["snapshot", "deleted"], (await Heard(again)).Select(item => item.EventType));
    }

    private static IEnumerable<string> Ids(SseItem<string> item) =>
        JsonSerializer.Deserialize<DiagnosticBody[]>(item.Data, JsonSerializerOptions.Web)!.Select(found => found.Id);

    private static async Task<List<SseItem<DiagnosticBody[]>>> Heard(Listener listener)
    {
        var heard = new List<SseItem<DiagnosticBody[]>>();
        await foreach (var item in listener.Events(CancellationToken.None)) heard.Add(item);
        return heard;
    }

    private sealed class Stream : IAsyncDisposable
    {
        private readonly HttpResponseMessage _response;
        private readonly IAsyncEnumerator<SseItem<string>> _items;
        private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(30));

        private Stream(HttpResponseMessage response, System.IO.Stream body) =>
            (_response, _items) = (response, SseParser.Create(body).EnumerateAsync(_patience.Token).GetAsyncEnumerator());

        public static async Task<Stream> Open(HttpClient client, string? lastId = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{Path}/events");
            if (lastId is not null) request.Headers.TryAddWithoutValidation("Last-Event-ID", lastId);
            var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
            return new(response, await response.Content.ReadAsStreamAsync());
        }

        public async Task<SseItem<string>> Next()
        {
            Assert.True(await _items.MoveNextAsync());
            return _items.Current;
        }

        public async Task<bool> HasMore() => await _items.MoveNextAsync();

        public async ValueTask DisposeAsync()
        {
            await _items.DisposeAsync();
            _response.Dispose();
            _patience.Dispose();
        }
    }
}
