using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Cli.Tests.Commands;

/// <summary>Baselines of a recorded case, from the command that makes them to the analyses that use them.</summary>
public sealed class BaselineCommandTests : IDisposable
{
    private const string Unowned =
        """{ "facts": { "activities": [{ "id": "new", "name": "New" }], "assignments": [{ "id": "n", "activity": "new", "nobody": true, "kind": "accountable" }, { "id": "r", "activity": "new", "party": "p", "kind": "responsible" }], "parties": [{ "id": "p", "name": "P" }] } }""";

    private readonly ScratchFolder _folder = new();

    private string File => Path.Combine(_folder.Path, "baseline.json");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Analyze_AfterBaseline_IsClean_AndCounts()
    {
        await BaselineOf(Case());
        var run = await CliRun.OfAsync("analyze", Case(), "--baseline", File, "--as-of", "2026-01-01");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(": error ", run.Out, StringComparison.Ordinal);
        Assert.Contains("baseline: 0 new, 16 unchanged, 0 absent", run.Lines);
    }

    [Fact]
    public async Task Analyze_ANewFinding_FailsAndIsTheOnlyOneListed()
    {
        var documents = Path.Combine(_folder.Path, "documents");
        _folder.Write("documents/a.json", await System.IO.File.ReadAllTextAsync(Case()));
        await BaselineOf(documents);
        _folder.Write("documents/b.json", Unowned);
        var run = await CliRun.OfAsync("analyze", documents, "--baseline", File, "--as-of", "2026-01-01");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("b.json(1,29): error CR0301", Assert.Single(run.Lines, line => line.Contains(": error ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("baseline: 1 new, 16 unchanged, 0 absent", run.Lines);
    }

    [Fact]
    public async Task Analyze_ShowUnchanged_ListsAllMarked()
    {
        await BaselineOf(Case());
        var run = await CliRun.OfAsync("analyze", Case(), "--baseline", File, "--show-unchanged", "--quiet", "--as-of", "2026-01-01");

        Assert.Equal(16, run.Lines.Count(line => line.EndsWith(" (unchanged)", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Analyze_WhatIsGone_IsListedAsAbsent_InTextJsonAndSarif()
    {
        var path = _folder.Write("a.json", Unowned);
        await BaselineOf(path);
        _folder.Write("a.json", "{}");
        var (json, sarif) = (Path.Combine(_folder.Path, "out.json"), Path.Combine(_folder.Path, "out.sarif"));
        var run = await CliRun.OfAsync("analyze", path, "--baseline", File, "--format", "text", "--format", $"json={json}", "--format", $"sarif={sarif}");

        Assert.Contains("absent CR0301: Activity 'New' has nobody accountable", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("baseline: 0 new, 0 unchanged, 1 absent", run.Lines);
        Assert.Equal("Activity:new", (string?)JObject.Parse(await System.IO.File.ReadAllTextAsync(json)).SelectToken("absent[0].subject"));
        Assert.Single(JObject.Parse(await System.IO.File.ReadAllTextAsync(sarif)).SelectTokens("$.runs[0].results[?(@.baselineState == 'absent')]"));
    }

    [Fact]
    public async Task Analyze_WhatIsGone_WithPseudonyms_IsNotQuoted()
    {
        var path = _folder.Write("a.json", Unowned.Replace("\"New\"", "\"Work of Anna\"", StringComparison.Ordinal));
        await BaselineOf(path);
        _folder.Write("a.json", "{}");
        var run = await CliRun.OfAsync("analyze", path, "--baseline", File, "--pseudonymise");

        Assert.Contains("absent CR0301: It is no longer found", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Baseline_Suppressed_IsLeftOut_SoThatItIsNewOnceTheSuppressionEnds()
    {
        var accepted = """{ "suppressions": [{ "rule": "CR0301", "subject": "activity:new", "justification": "for now" }], """ + Unowned[1..];
        var path = _folder.Write("a.json", accepted);
        await BaselineOf(path);
        _folder.Write("a.json", Unowned);

        Assert.Contains("baseline: 1 new, 0 unchanged, 0 absent", (await CliRun.OfAsync("analyze", path, "--baseline", File, "--as-of", "2026-01-01")).Lines);
    }

    [Fact]
    public async Task Analyze_Json_MarksEachDiagnostic()
    {
        await BaselineOf(Case());
        var run = await CliRun.OfAsync("analyze", Case(), "--baseline", File, "--format", "json", "--as-of", "2026-01-01");
        var json = JObject.Parse(run.Out);

        Assert.All(json.SelectTokens("documents[0].diagnostics[*].baseline"), state => Assert.Equal("unchanged", (string?)state));
        Assert.Equal(16, (int)json.SelectToken("summary.unchanged")!);
        Assert.Equal(0, (int)json.SelectToken("summary.errors")!);
    }

    [Fact]
    public async Task Baseline_OfTheSameInput_IsTheSameBytes_AndSaysNothingOfTheFolder()
    {
        var (one, two) = (await CliRun.OfAsync("baseline", Case(), "--as-of", "2026-01-01"), await CliRun.OfAsync("baseline", Case(), "--as-of", "2026-01-01"));

        Assert.Equal(one.Out, two.Out);
        Assert.Equal(16, JObject.Parse(one.Out)["entries"]!.Count());
        Assert.All(JObject.Parse(one.Out)["entries"]!, entry => Assert.EndsWith("samples/data/firecontrol.json", (string?)entry["path"], StringComparison.Ordinal));
        Assert.All(JObject.Parse(one.Out)["entries"]!, entry => Assert.False(Path.IsPathRooted((string)entry["path"]!)));
    }

    [Fact]
    public async Task Baseline_OfInputThatCannotBeRead_WritesNothing()
    {
        var run = await CliRun.OfAsync("baseline", Case(), "no-such-file.json", "--output", File);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-file.json", run.Error, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(File));
    }

    [Theory]
    [InlineData("{ \"version\": 2 }", "baseline.json(1,14): error CR0012: The baseline is of version 2")]
    [InlineData("{\n<<<<<<< ours", "baseline.json(2,1): error CR0015: ")]
    public async Task Analyze_BaselineThatCannotBeUsed_ExitsWithTwo(string text, string expected)
    {
        _folder.Write("baseline.json", text);
        var run = await CliRun.OfAsync("analyze", Case(), "--baseline", File);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Analyze_BaselineThatIsNotThere_ExitsWithTwo() =>
        Assert.Equal(2, (await CliRun.OfAsync("analyze", Case(), "--baseline", "no-such-baseline.json")).ExitCode);

    private static string Case() => CliRun.Sample("data/firecontrol.json");

    private async Task BaselineOf(string path) => Assert.Equal(0, (await CliRun.OfAsync("baseline", path, "--output", File, "--as-of", "2026-01-01")).ExitCode);
}
