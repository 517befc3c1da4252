using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Cli.Tests.Commands;

/// <summary>SARIF logs of recorded cases, as the tool writes them.</summary>
public sealed class SarifReportTests
{
    private static readonly string[] Today = ["--as-of", "2026-01-01"];

    [Theory]
    [InlineData("sarif")]
    [InlineData("sarif-github")]
    public async Task Log_FilesInAnyOrder_IsTheSameBytes(string format)
    {
        string[] files = [CliRun.Sample("data/firecontrol.json"), CliRun.Sample("data/heathrow-t5.json"), CliRun.Sample("faulty/ten-faults.json")];
        var runs = new[] { await CliRun.OfAsync(["analyze", .. files, "--format", format, .. Today]), await CliRun.OfAsync(["analyze", .. files.Reverse(), "--format", format, .. Today]) };

        Assert.Equal(runs[0].Out, runs[1].Out);
        Assert.Equal(1, runs[0].ExitCode);
    }

    [Fact]
    public async Task Log_FactsInAnotherOrder_HasTheSameResultsElsewhere()
    {
        var document = JObject.Parse(await File.ReadAllTextAsync(CliRun.Sample("data/firecontrol.json")));
        foreach (var kind in document["facts"]!.Children<JProperty>().ToList()) kind.Value = new JArray(kind.Value.Reverse());
        var (one, two) = (await Results(document.ToString(), "sarif"), await Results(JObject.Parse(await File.ReadAllTextAsync(CliRun.Sample("data/firecontrol.json"))).ToString(), "sarif"));

        Assert.Equal(Identities(one), Identities(two));
    }

    [Fact]
    public async Task Log_AbsolutePaths_BecomeRelative()
    {
        using var folder = new ScratchFolder();
        var run = await CliRun.OfAsync(["analyze", folder.Write("my data/a.json", "{ \"unknown\": 1 }"), "--format", "sarif", .. Today]);

        Assert.DoesNotContain(folder.Path, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("../", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("/my%20data/a.json", (string?)JObject.Parse(run.Out).SelectToken("runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_UnreadableInput_IsNotSuccessful()
    {
        var run = await CliRun.OfAsync("analyze", "no-such-file.json", "--format", "sarif-github");
        var invocation = JObject.Parse(run.Out).SelectToken("runs[0].invocations[0]")!;

        Assert.Equal(2, run.ExitCode);
        Assert.False((bool)invocation["executionSuccessful"]!);
        Assert.Equal("no-such-file.json", (string?)invocation.SelectToken("toolExecutionNotifications[0].locations[0].physicalLocation.artifactLocation.uri"));
    }

    [Fact]
    public async Task Log_Repository_IsTheProvenance()
    {
        var run = await CliRun.WithInputAsync("{}", "analyze", "-", "--format", "sarif", "--sarif-repository", "https://host.invalid/owner/repo", "--sarif-revision", "abc");
        var provenance = JObject.Parse(run.Out).SelectToken("runs[0].versionControlProvenance[0]")!;

        Assert.Equal(("https://host.invalid/owner/repo", "abc"), ((string?)provenance["repositoryUri"], (string?)provenance["revisionId"]));
    }

    [Fact]
    public async Task Log_Configured_TellsWhatWasChanged()
    {
        var run = await CliRun.WithInputAsync("{}", ["analyze", "-", "--format", "sarif", "--severity", "CR0301=none", "--severity", "CR0302=suggestion", "--set", "CR0401.maximum_share=0.6", .. Today]);
        var log = JObject.Parse(run.Out);
        var changes = log.SelectToken("runs[0].invocations[0].ruleConfigurationOverrides")!;

        Assert.Equal(["CR0301", "CR0302", "CR0401"], changes.Select(change => (string?)change.SelectToken("descriptor.id")));
        Assert.All(changes, change => Assert.Equal(change.SelectToken("descriptor.id"), log.SelectToken("runs[0].tool.driver.rules")![(int)change.SelectToken("descriptor.index")!]!["id"]));
        Assert.False((bool)changes[0]!.SelectToken("configuration.enabled")!);
        Assert.Equal("note", (string?)changes[1]!.SelectToken("configuration.level"));
        Assert.Equal(0.6, (double)changes[2]!.SelectToken("configuration.parameters.maximum_share")!);
    }

    [Fact]
    public async Task Log_WithPseudonyms_QuotesNoDocument()
    {
        const string Named = """{ "facts": { "people": [{ "id": "anna-k", "name": "Anna Keller" }], "activities": [{ "id": "a", "name": "Delivery by Anna Keller" }], "assignments": [{ "id": "n", "activity": "a", "nobody": true, "kind": "accountable" }] } }""";
        var (plain, hidden) = (await CliRun.WithInputAsync(Named, ["analyze", "-", "--format", "sarif", .. Today]), await CliRun.WithInputAsync(Named, ["analyze", "-", "--format", "sarif", "--pseudonymise", .. Today]));

        Assert.Contains("Anna Keller", plain.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", hidden.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("CR0301", hidden.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_Suppressed_KeepsTheResultWithItsReason()
    {
        const string Accepted = """{ "suppressions": [{ "rule": "CR0301", "subject": "activity:a", "justification": "settled in spring" }], "facts": { "activities": [{ "id": "a", "name": "A" }], "assignments": [{ "id": "n", "activity": "a", "nobody": true, "kind": "accountable" }] } }""";
        var run = await CliRun.WithInputAsync(Accepted, ["analyze", "-", "--format", "sarif-github", .. Today]);

        Assert.Equal("settled in spring", (string?)JObject.Parse(run.Out).SelectToken("$.runs[0].results[?(@.ruleId == 'CR0301')].suppressions[0].justification"));
    }

    [Theory]
    [InlineData("--sarif-repository", "owner/repo")]
    [InlineData("--sarif-revision", " ")]
    public async Task Arguments_ThatMakeNoSense_ExitWithTwo(string option, string value) =>
        Assert.Equal(2, (await CliRun.WithInputAsync("{}", "analyze", "-", "--format", "sarif", option, value)).ExitCode);

    private static async Task<JToken> Results(string document, string format) =>
        JObject.Parse((await CliRun.WithInputAsync(document, ["analyze", "-", "--format", format, .. Today])).Out).SelectToken("runs[0].results")!;

    private static IEnumerable<string> Identities(JToken results) => results
        .Select(result => $"{result["ruleId"]} {result["kind"]} {result["partialFingerprints"]} {result["message"]!["text"]}")
        .Order(StringComparer.Ordinal);
}
