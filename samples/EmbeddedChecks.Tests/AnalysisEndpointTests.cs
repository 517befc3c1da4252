using System.Text;
using System.Text.Json;
using Collaboration.Rules.Json;
using EmbeddedChecks.Service;

namespace EmbeddedChecks.Tests;

public sealed class AnalysisEndpointTests
{
    public static TheoryData<string> Documents() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "data"), "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Post_OfARealCase_AnswersAsTheAnalyzer(string name)
    {
        using var service = new RunningService();
        var text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "data", name));
        var document = CollaborationDocument.Parse(text, "request.json");

        var body = await RunningService.Read<AnalysisBody>(await service.CreateClient().PostAsync("/analyses", RunningService.Body(text)));

        Assert.Equal(service.Direct(document.Snapshot), body.Diagnostics.Select(found => found with { IsSuppressed = false }));
        Assert.True(body.Clear + body.NotAssessed + body.NotApplicable > 0);
    }

    [Fact]
    public async Task Post_AcceptingSarif_AnswersInIt()
    {
        using var service = new RunningService();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/analyses") { Content = RunningService.Body(RunningService.Board) };
        request.Headers.Accept.ParseAdd("application/sarif+json");

        var response = await service.CreateClient().SendAsync(request);

        var log = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(("application/sarif+json", "2.1.0"), (response.Content.Headers.ContentType?.MediaType, log.GetProperty("version").GetString()));
        Assert.Contains(log.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").GetString() == "CR0402");
    }

    [Fact]
    public async Task Post_OfWrongFacts_TellsEveryPlace()
    {
        using var service = new RunningService();
        const string document =
            """
            { "facts": {
              "parties": [{ "id": "a" }],
              "decisionAreas": [{ "id": "b", "name": "B", "quota": -1 }] } }
            """;

        var problem = await RunningService.Problem(await service.CreateClient().PostAsync("/analyses", RunningService.Body(document)), 422);

        var places = problem.GetProperty("problems").EnumerateArray().Select(found => (found.GetProperty("id").GetString(), found.GetProperty("line").GetInt32())).ToArray();
        Assert.Equal([("CR0012", 2), ("CR0012", 3)], places);
    }

    [Fact]
    public async Task Post_OfMalformedText_Is400AtItsPlace()
    {
        using var service = new RunningService();

        var problem = await RunningService.Problem(await service.CreateClient().PostAsync("/analyses", RunningService.Body("{\n  \"facts\": { oops\n")), 400);

        Assert.Contains(problem.GetProperty("problems").EnumerateArray(), found => found.GetProperty("id").GetString() == "CR0015" && found.GetProperty("line").GetInt32() == 2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_OfTooLongABody_Is413(bool tellsItsLength)
    {
        using var service = new RunningService(("Limits:BodyBytes", "1000"));
        HttpContent content = RunningService.Body(new string(' ', 1001));
        if (!tellsItsLength) content = new ChunkedBody(new string(' ', 1001));

        var problem = await RunningService.Problem(await service.CreateClient().PostAsync("/analyses", content), 413);

        Assert.Equal(413, problem.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Post_OfAnotherMediaType_Is415()
    {
        using var service = new RunningService();

        await RunningService.Problem(await service.CreateClient().PostAsync("/analyses", new StringContent("a,b", Encoding.UTF8, "text/csv")), 415);
    }

    [Fact]
    public async Task Post_OfTooManyFacts_Is422()
    {
        using var service = new RunningService(("Limits:Facts", "3"));

        var problem = await RunningService.Problem(await service.CreateClient().PostAsync("/analyses", RunningService.Body(RunningService.Board)), 422);

        Assert.Contains(problem.GetProperty("problems").EnumerateArray(), found => found.GetProperty("id").GetString() == "CR0016");
    }

    public static TheoryData<string> HostileTexts() =>
    [
        "", "null", "[]", "\uFEFF", "\0\0\0", new string('[', 50_000), new string('{', 50_000), "{\"facts\":" + new string('[', 9_000) + "}", "\"\\uD800\"",
        "{ \"$type\": \"System.Diagnostics.Process\", \"facts\": { \"parties\": [{ \"$type\": \"x\", \"id\": \"a\", \"name\": \"<script>\" }] } }",
        "{ \"facts\": { \"parties\": [" + string.Join(',', Enumerable.Repeat("{ \"id\": \"a\", \"name\": \"A\" }", 5_000)) + "] } }",
        "{ \"facts\": { \"decisionRights\": [{ \"id\": \"a\", \"area\": \"a\", \"kind\": \"decides\", \"votes\": 99999999999999999999999999 }] } }",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public async Task Post_OfHostileText_IsAnsweredAndLeavesTheServiceWell(string text)
    {
        using var service = new RunningService();
        var client = service.CreateClient();

        var response = await client.PostAsync("/analyses", RunningService.Body(text));

        Assert.Contains((int)response.StatusCode, (int[])[200, 400, 422]);
        Assert.Contains(
            (await RunningService.Read<AnalysisBody>(await client.PostAsync("/analyses", RunningService.Body(RunningService.Board)))).Diagnostics, found => found.Id == "CR0402");
    }

    private sealed class ChunkedBody : HttpContent
    {
        private readonly string _text;

        public ChunkedBody(string text)
        {
            _text = text;
            Headers.ContentType = new("application/json");
        }

        protected override Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context) =>
            stream.WriteAsync(Encoding.UTF8.GetBytes(_text)).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
