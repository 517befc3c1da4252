using System.Diagnostics;
using System.Globalization;
using Collaboration.Rules.Json;
using EmbeddedChecks.Live;
using EmbeddedChecks.Service;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedChecks.Tests;

/// <summary>Many requests. How many is told by EMBEDDED_CHECKS_REQUESTS; 20,000 unless set.</summary>
[Collection(nameof(Alone))]
public sealed class LoadTests(ITestOutputHelper output)
{
    private const int Clients = 16;
    private const long Tolerance = 8_000_000;

    private static readonly int Requests = int.TryParse(Environment.GetEnvironmentVariable("EMBEDDED_CHECKS_REQUESTS"), CultureInfo.InvariantCulture, out var count) ? count : 20_000;

    [Fact]
    public async Task Analyses_OfManyClients_AreAllRightAndLeaveNothingBehind()
    {
        using var service = new RunningService();
        var client = service.CreateClient();
        string[] documents = [.. Enumerable.Range(0, 50).Select(i => RunningService.Board.Replace("\"votes\": 4", $"\"votes\": {i}", StringComparison.Ordinal))];
        var expected = Array.ConvertAll(documents, document => service.Direct(CollaborationDocument.Parse(document, "request.json").Snapshot));

        await Post(client, documents, expected, Requests / 10);
        var early = GC.GetTotalMemory(forceFullCollection: true);
        var started = Stopwatch.GetTimestamp();
        await Post(client, documents, expected, Requests - Requests / 10);
        var elapsed = Stopwatch.GetElapsedTime(started);
        var late = GC.GetTotalMemory(forceFullCollection: true);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Requests} requests, {(Requests - Requests / 10) / elapsed.TotalSeconds:0} a second; {early / 1e6:0.0} MB after a tenth of them, {late / 1e6:0.0} MB after all"));
        Assert.InRange(late, 0, early + Tolerance);
    }

    [Fact]
    public async Task LiveCollaborations_OfManyClients_AreAllRightAndLeaveNothingBehind()
    {
        using var service = new RunningService();
        var client = service.CreateClient();
        var live = service.Services.GetRequiredService<LiveCollaborations>();

        await Task.WhenAll(Enumerable.Range(0, Clients).Select(i => LiveLives(client, $"client-{i}", Requests / 1000)));

        Assert.Equal((0, 0), (live.Count, live.Listeners));
    }

    private static async Task Post(HttpClient client, string[] documents, DiagnosticBody[][] expected, int count)
    {
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var i && i < count)
            {
                using var response = await client.PostAsync("/analyses", RunningService.Body(documents[i % documents.Length]));
                var body = await RunningService.Read<AnalysisBody>(response);
                Assert.Equal(expected[i % documents.Length], body.Diagnostics);
            }
        })));
    }

    private static async Task LiveLives(HttpClient client, string id, int times)
    {
        for (var i = 0; i < times; i++)
        {
            using var created = await client.PutAsync($"/collaborations/{id}", RunningService.Body(RunningService.Board));
            Assert.Equal(201, (int)created.StatusCode);
            using var events = await client.GetAsync($"/collaborations/{id}/events", HttpCompletionOption.ResponseHeadersRead);
            var change = await RunningService.Read<ChangeBody>(await client.PatchAsync($"/collaborations/{id}", RunningService.Body(RunningService.PortVotes(2))));
            Assert.Contains(change.Closed, found => found.Id == "CR0402");
            using var deleted = await client.DeleteAsync($"/collaborations/{id}");
            var told = await events.Content.ReadAsStringAsync();
            Assert.Contains("event: closed", told, StringComparison.Ordinal);
            Assert.Contains("event: deleted", told, StringComparison.Ordinal);
        }
    }
}
