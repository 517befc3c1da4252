using System.Net.Http.Json;
using EmbeddedChecks.Service;

namespace EmbeddedChecks.Tests;

public sealed class ProgrammeTests
{
    [Fact]
    public async Task Change_OfAnObject_IsAnsweredWithWhatItDid()
    {
        using var service = new RunningService();
        var client = service.CreateClient();
        await Put(client, "/programmes/bridge", new { title = "Bridge", votesNeeded = 3 });
        await Put(client, "/programmes/bridge/partners/City", new { votes = 2 });

        var opened = await Put(client, "/programmes/bridge/partners/Port", new { votes = 4 });
        var held = await client.GetFromJsonAsync<DiagnosticBody[]>("/programmes/bridge");
        var closed = await Put(client, "/programmes/bridge/partners/Port", new { votes = 2 });

        Assert.Contains(opened.Opened, found => found is { Id: "CR0402", Subject: "DecisionArea:bridge" });
        Assert.Contains(held!, found => found.Id == "CR0402");
        Assert.Contains(closed.Closed, found => found.Id == "CR0402");
    }

    [Fact]
    public async Task Change_OfOneProgramme_LeavesTheOther()
    {
        using var service = new RunningService();
        var client = service.CreateClient();
        foreach (var id in (string[])["bridge", "tunnel"])
        {
            await Put(client, $"/programmes/{id}", new { title = id, votesNeeded = 3 });
            await Put(client, $"/programmes/{id}/partners/Port", new { votes = 4 });
            await Put(client, $"/programmes/{id}/partners/City", new { votes = 1 });
        }

        var change = await RunningService.Read<ChangeBody>(await client.DeleteAsync("/programmes/bridge"));

        Assert.Contains(change.Closed, found => found is { Id: "CR0402", Subject: "DecisionArea:bridge" });
        Assert.Contains((await client.GetFromJsonAsync<DiagnosticBody[]>("/programmes/tunnel"))!, found => found.Id == "CR0402");
        await RunningService.Problem(await client.GetAsync("/programmes/bridge"), 404);
    }

    [Theory]
    [InlineData("/programmes/a", """{ "title": " ", "votesNeeded": 1 }""", 422)]
    [InlineData("/programmes/a", """{ "title": "A", "votesNeeded": 0 }""", 422)]
    [InlineData("/programmes/a", """{ "title": """, 400)]
    [InlineData("/programmes/a/partners/b", """{ "votes": 1 }""", 404)]
    [InlineData("/programmes/a/partners/%20", """{ "votes": 1 }""", 422)]
    [InlineData("/programmes/a/partners/b", """{ "votes": -1 }""", 422)]
    public async Task Put_ThatIsWrong_IsRefused(string path, string body, int status)
    {
        using var service = new RunningService();

        await RunningService.Problem(await service.CreateClient().PutAsync(path, RunningService.Body(body)), status);
    }

    [Fact]
    public async Task Put_BeyondTheLimit_Is503()
    {
        using var service = new RunningService(("Limits:Collaborations", "1"));
        var client = service.CreateClient();
        await Put(client, "/programmes/a", new { title = "A", votesNeeded = 1 });

        await RunningService.Problem(await client.PutAsJsonAsync("/programmes/b", new { title = "B", votesNeeded = 1 }), 503);
    }

    private static async Task<ChangeBody> Put(HttpClient client, string path, object body) => await RunningService.Read<ChangeBody>(await client.PutAsJsonAsync(path, body));
}
