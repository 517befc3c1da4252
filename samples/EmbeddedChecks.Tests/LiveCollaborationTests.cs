using Collaboration.Rules.Analysis;
using Collaboration.Rules.Json;
using EmbeddedChecks.Service;

namespace EmbeddedChecks.Tests;

public sealed class LiveCollaborationTests
{
    private const string Path = "/collaborations/harbour";

    [Fact]
    public async Task Life_OfACollaboration_FollowsItsChanges()
    {
        using var service = new RunningService();
        var client = service.CreateClient();

        var created = await client.PutAsync(Path, RunningService.Body(RunningService.Board));
        Assert.Equal((201, Path), ((int)created.StatusCode, created.Headers.Location?.OriginalString));
        var closed = await RunningService.Read<ChangeBody>(await client.PatchAsync(Path, RunningService.Body(RunningService.PortVotes(2))));
        Assert.Contains(closed.Closed, found => found.Id == "CR0402");
        var opened = await RunningService.Read<ChangeBody>(await client.PatchAsync(Path, RunningService.Body(RunningService.PortVotes(5))));
        Assert.Contains(opened.Opened, found => found.Id == "CR0402");
        await RunningService.Read<ChangeBody>(await client.PatchAsync($"{Path}?remove=DecisionRight:c", RunningService.Body("{}")));
        Assert.Equal(4, (await RunningService.Read<StateBody>(await client.GetAsync(Path))).Facts);
        Assert.Equal("[\"harbour\"]", await client.GetStringAsync("/collaborations"));

        Assert.Equal(204, (int)(await client.DeleteAsync(Path)).StatusCode);
        Assert.Equal(404, (int)(await client.GetAsync(Path)).StatusCode);
        Assert.Equal("[]", await client.GetStringAsync("/collaborations"));
    }

    [Fact]
    public async Task State_AfterAnyChange_IsThatOfItsDocument()
    {
        using var service = new RunningService();
        var client = service.CreateClient();
        await client.PutAsync(Path, RunningService.Body(RunningService.Board));

        foreach (var votes in (int[])[0, 5, 2, 1, 9, 3])
        {
            await RunningService.Read<ChangeBody>(await client.PatchAsync(Path, RunningService.Body(RunningService.PortVotes(votes))));
            var state = await RunningService.Read<StateBody>(await client.GetAsync(Path));
            var document = CollaborationDocument.Parse(await client.GetStringAsync($"{Path}/document"));
            var direct = service.Direct(document.Snapshot, AnalysisScope.Whole).Select(found => found with { Line = null, Column = null });
            Assert.Equal(direct, state.Diagnostics);
        }
    }

    [Fact]
    public async Task Change_ByManyAtOnce_LosesNothing()
    {
        using var service = new RunningService();
        var client = service.CreateClient();
        await client.PutAsync(Path, RunningService.Body(RunningService.Board));

        var changes = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => client.PatchAsync(
            Path, RunningService.Body($$"""{ "facts": { "decisionRights": [{ "id": "n{{i}}", "area": "board", "party": "city", "kind": "decides", "votes": 1 }] } }"""))));

        Assert.All(changes, change => Assert.Equal(200, (int)change.StatusCode));
        var state = await RunningService.Read<StateBody>(await client.GetAsync(Path));
        Assert.Equal(65, state.Facts);
        var document = CollaborationDocument.Parse(await client.GetStringAsync($"{Path}/document"));
        Assert.Equal(service.Direct(document.Snapshot, AnalysisScope.Whole).Select(found => found.Fingerprint), state.Diagnostics.Select(found => found.Fingerprint));
    }

    [Fact]
    public async Task Create_WhereTheIdIsTaken_Is409()
    {
        using var service = new RunningService();
        var client = service.CreateClient();
        await client.PutAsync(Path, RunningService.Body(RunningService.Board));

        await RunningService.Problem(await client.PutAsync(Path, RunningService.Body(RunningService.Board)), 409);
    }

    [Fact]
    public async Task Create_BeyondTheLimit_Is503TillOneIsDeleted()
    {
        using var service = new RunningService(("Limits:Collaborations", "2"));
        var client = service.CreateClient();

        var created = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => client.PutAsync($"/collaborations/{i}", RunningService.Body(RunningService.Board))));

        Assert.Equal((2, 6), (created.Count(response => (int)response.StatusCode == 201), created.Count(response => (int)response.StatusCode == 503)));
        var kept = (await RunningService.Read<string[]>(await client.GetAsync("/collaborations")))[0];
        await client.DeleteAsync($"/collaborations/{kept}");
        Assert.Equal(201, (int)(await client.PutAsync("/collaborations/another", RunningService.Body(RunningService.Board))).StatusCode);
    }

    [Theory]
    [InlineData("""{ "coverage": { "parties": "complete" } }""", "", 422)]
    [InlineData("""{ }""", "?remove=harbour", 422)]
    [InlineData("""{ "facts": { "parties": [{ "id": "a" }] } }""", "", 422)]
    [InlineData("""{ "facts": """, "", 400)]
    public async Task Change_ThatIsWrong_ChangesNothing(string change, string query, int status)
    {
        using var service = new RunningService();
        var client = service.CreateClient();
        await client.PutAsync(Path, RunningService.Body(RunningService.Board));
        var before = await client.GetStringAsync(Path);

        await RunningService.Problem(await client.PatchAsync(Path + query, RunningService.Body(change)), status);

        Assert.Equal(before, await client.GetStringAsync(Path));
    }

    [Fact]
    public async Task Change_BeyondTheFactLimit_Is422()
    {
        using var service = new RunningService(("Limits:Facts", "5"));
        var client = service.CreateClient();
        await client.PutAsync(Path, RunningService.Body(RunningService.Board));
        const string Another = """{ "facts": { "parties": [{ "id": "rail", "name": "Rail" }] } }""";

        await RunningService.Problem(await client.PatchAsync(Path, RunningService.Body(Another)), 422);

        Assert.Equal(200, (int)(await client.PatchAsync($"{Path}?remove=Party:city", RunningService.Body(Another))).StatusCode);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/document")]
    [InlineData("GET", "/events")]
    [InlineData("PATCH", "")]
    [InlineData("DELETE", "")]
    public async Task Request_ForWhatIsNotKept_Is404(string method, string below)
    {
        using var service = new RunningService();
        using var request = new HttpRequestMessage(new(method), Path + below) { Content = method == "PATCH" ? RunningService.Body("{}") : null };

        await RunningService.Problem(await service.CreateClient().SendAsync(request), 404);
    }
}
