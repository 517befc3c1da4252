using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Collaboration.Rules;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Hosting;
using EmbeddedChecks.Service;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedChecks.Tests;

/// <summary>The whole service in this process, judging as of a fixed day, with limits of the test's choice.</summary>
internal sealed class RunningService : WebApplicationFactory<Program>
{
    public const string Board =
        """
        { "coverage": { "decisionRights": "complete" }, "facts": {
          "parties": [{ "id": "port", "name": "Port" }, { "id": "city", "name": "City" }],
          "decisionAreas": [{ "id": "board", "name": "Board", "quota": 3 }],
          "decisionRights": [
            { "id": "p", "area": "board", "party": "port", "kind": "decides", "votes": 4 },
            { "id": "c", "area": "board", "party": "city", "kind": "decides", "votes": 2 }] } }
        """;

    private readonly (string Key, string Value)[] _settings;

    public RunningService(params (string Key, string Value)[] settings) => _settings = settings;

    public ConfiguredRules Rules => Services.GetRequiredService<ICollaborationChecks>().Current;

    public static StringContent Body(string document) => new(document, Encoding.UTF8, "application/json");

    /// <summary>A change that gives the port this many votes; with 4 it wins every vote, with 2 it does not.</summary>
    public static string PortVotes(int votes) =>
        $$"""{ "facts": { "decisionRights": [{ "id": "p", "area": "board", "party": "port", "kind": "decides", "votes": {{votes}} }] } }""";

    public static async Task<T> Read<T>(HttpResponseMessage response)
    {
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        return (await response.Content.ReadFromJsonAsync<T>())!;
    }

    public static async Task<JsonElement> Problem(HttpResponseMessage response, int status)
    {
        Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>The diagnostics that analysing the facts directly gives, as the service writes them.</summary>
    public DiagnosticBody[] Direct(CollaborationSnapshot collaboration, AnalysisScope? scope = null) =>
        DiagnosticBody.Of(Rules.Analyzer.Analyze(collaboration, Rules.Options with { Scope = scope ?? Rules.Options.Scope }).Diagnostics);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("CollaborationRules:AsOfToday", "false").UseSetting("CollaborationRules:AsOf", "2026-03-01");
        builder.UseSetting("Logging:LogLevel:Default", "Warning").UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "None");
        foreach (var (key, value) in _settings) builder.UseSetting(key, value);
    }
}
