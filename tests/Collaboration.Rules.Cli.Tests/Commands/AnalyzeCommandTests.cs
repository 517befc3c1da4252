using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Cli.Tests.Commands;

public sealed class AnalyzeCommandTests
{
    private const string Unowned =
        """{ "facts": { "activities": [{ "id": "a", "name": "Delivery" }], "assignments": [{ "id": "n", "activity": "a", "nobody": true, "kind": "accountable" }] } }""";

    private const string Owned =
        """{ "facts": { "parties": [{ "id": "p", "name": "P" }], "activities": [{ "id": "a", "name": "Delivery" }], "assignments": [{ "id": "n", "activity": "a", "party": "p", "kind": "accountable" }] } }""";

    [Fact]
    public async Task Findings_AreLinesAsCompilersWriteThem()
    {
        var run = await CliRun.WithInputAsync(Unowned, "analyze", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "<stdin>(1,29): error CR0301: Activity 'Delivery' has nobody accountable: 0 accountable, exactly 1 needed [What have we learnt?; Relationship matters; Making collaboration work]",
            run.Lines);
    }

    [Fact]
    public async Task Folder_IsReadInOrder_AndSummedUp()
    {
        using var folder = new ScratchFolder();
        folder.Write("b.json", Unowned);
        folder.Write("a/c.json", Unowned);
        folder.Write("a/readme.txt", "not a document");
        var run = await CliRun.OfAsync("analyze", folder.Path);

        Assert.Equal([$"{folder.Path}/a/c.json", $"{folder.Path}/b.json"], run.Lines.Where(line => line.Contains("CR0301", StringComparison.Ordinal)).Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]));
        Assert.Contains("2 documents, 4 facts: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pattern_NamesOnlyWhatMatches()
    {
        using var folder = new ScratchFolder();
        folder.Write("a1.json", Owned);
        folder.Write("b1.json", Unowned);
        var run = await CliRun.OfAsync("analyze", $"{folder.Path}/a*.json", "--quiet");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("error", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ndjson_IsOneDocumentALine()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("many.ndjson", $"{Owned}\n{Unowned}\n");
        var run = await CliRun.OfAsync("analyze", path);

        Assert.Contains($"{path}(2,29): error CR0301", run.Out, StringComparison.Ordinal);
        Assert.Contains("2 documents", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ndjson_OnStandardInput_NamesTheLineOfEachDocument()
    {
        var run = await CliRun.WithInputAsync($"{Owned}\n\n{Unowned}\n", "analyze", "-", "--format", "json");

        Assert.Equal([1, 3], JObject.Parse(run.Out)["documents"]!.Select(document => (int)document["line"]!));
    }

    [Fact]
    public async Task Contradiction_IsAWarningAtItsPlace()
    {
        var run = await CliRun.WithInputAsync(Unowned.Replace("\"nobody\": true", "\"nobody\": true, \"party\": \"p\"", StringComparison.Ordinal), "analyze", "-");

        Assert.Contains("warning CR0017", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CleanDocument_ExitsWithZero() => Assert.Equal(0, (await CliRun.WithInputAsync(Owned, "analyze", "-", "--fail-severity", "error")).ExitCode);

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    public async Task FailSeverity_DecidesTheExitCode(string severity, int expected)
    {
        var run = await CliRun.WithInputAsync("""{ "unknown": 1 }""", "analyze", "-", "--fail-severity", severity);

        Assert.Contains("warning CR0014", run.Out, StringComparison.Ordinal);
        Assert.Equal(expected, run.ExitCode);
    }

    [Fact]
    public async Task MissingFile_ExitsWithTwo_WithoutStackTrace()
    {
        var run = await CliRun.OfAsync("analyze", "no-such-file.json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-file.json", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("analyze", "-", "--format", "pdf")]
    [InlineData("analyze", "-", "--as-of", "tomorrow")]
    [InlineData("analyze", "-", "--phase", "no-such-phase")]
    [InlineData("no-such-command")]
    public async Task BadArguments_ExitWithTwo(params string[] arguments)
    {
        var run = await CliRun.WithInputAsync(Owned, arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("collab-rules: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TenFaults_GiveTenLocatedProblems()
    {
        var path = CliRun.Sample("faulty/ten-faults.json");
        var run = await CliRun.OfAsync("analyze", path);
        var problems = run.Lines.Where(line => line.StartsWith($"{path}(", StringComparison.Ordinal)).ToList();

        Assert.Equal(10, problems.Count);
        Assert.Equal(10, problems.Select(line => line[..line.IndexOf(')', StringComparison.Ordinal)]).Distinct().Count());
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task Json_HoldsProblemsDiagnosticsAndOutcomes()
    {
        var run = await CliRun.WithInputAsync(Unowned, "analyze", "-", "--format", "json");
        var json = JObject.Parse(run.Out);
        var found = json.SelectToken("$.documents[0].diagnostics[?(@.id == 'CR0301')]")!;

        Assert.Equal(1, (int)json["version"]!);
        Assert.Equal("<stdin>", (string?)json.SelectToken("documents[0].path"));
        Assert.Equal((1, 29, 0.0, 1.0), ((int)found["line"]!, (int)found["column"]!, (double)found["value"]!, (double)found["threshold"]!));
        Assert.Equal("n", (string?)found.SelectToken("evidence[0].id"));
        Assert.Equal(json.SelectTokens("$.documents[0].outcomes[?(@.outcome == 'violation')]").Count(), (int)json.SelectToken("summary.violations")!);
    }

    [Fact]
    public async Task Output_GoesToTheFile()
    {
        using var folder = new ScratchFolder();
        var path = System.IO.Path.Combine(folder.Path, "out.json");
        var run = await CliRun.WithInputAsync(Unowned, "analyze", "-", "--format", "json", "--output", path);

        Assert.Empty(run.Out);
        Assert.NotNull(JObject.Parse(await File.ReadAllTextAsync(path))["documents"]);
    }

    [Fact]
    public async Task Output_ToAFolder_IsRefused()
    {
        using var folder = new ScratchFolder();
        var run = await CliRun.WithInputAsync(Unowned, "analyze", "-", "--output", folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is a folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingFile_AmongOthers_IsNamedAndTheOthersAreAnalysed()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("a.json", Unowned);
        var run = await CliRun.OfAsync("analyze", "no-such-file.json", path, Path.Combine(folder.Path, ".", "a.json"), "--format", "json");
        var json = JObject.Parse(run.Out);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("no-such-file.json", (string?)json.SelectToken("failures[0].path"));
        Assert.Equal(path, (string?)Assert.Single(json["documents"]!)["path"]);
    }

    [Fact]
    public async Task Phase_MissingInOneDocument_FailsThatDocumentAlone()
    {
        using var folder = new ScratchFolder();
        folder.Write("with.json", """{ "facts": { "phases": [{ "id": "p1", "name": "One" }] } }""");
        folder.Write("without.json", Unowned);
        var run = await CliRun.OfAsync("analyze", folder.Path, "--phase", "p1");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("without.json: The document has no phase 'p1'; it has none.", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 document, 1 fact:", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--frmat")]
    [InlineData("--phase", " ")]
    [InlineData("--output", "")]
    public async Task Mistyped_OptionsAndBlankValues_AreRefused(params string[] arguments)
    {
        var run = await CliRun.WithInputAsync(Owned, ["analyze", "-", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("collab-rules: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Phases_AreJudgedApart_UnlessWholeIsAsked()
    {
        const string twoPhases =
            """
            { "facts": {
              "phases": [{ "id": "p1", "name": "One" }, { "id": "p2", "name": "Two" }],
              "activities": [{ "id": "a", "name": "Delivery" }],
              "assignments": [{ "id": "n", "activity": "a", "nobody": true, "kind": "accountable", "phase": "p2" }, { "id": "m", "activity": "a", "role": "r", "kind": "accountable", "phase": "p1" }],
              "roles": [{ "id": "r", "name": "Lead" }] } }
            """;
        var each = await CliRun.WithInputAsync(twoPhases, "analyze", "-");
        var one = await CliRun.WithInputAsync(twoPhases, "analyze", "-", "--phase", "p1");
        var whole = await CliRun.WithInputAsync(twoPhases, "analyze", "-", "--phase", "whole");

        Assert.Contains("(in phase p2)", each.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("CR0301", one.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("CR0301", whole.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outcomes_AreListedOnRequest()
    {
        var run = await CliRun.WithInputAsync(Owned, "analyze", "-", "--outcomes");

        Assert.Contains("<stdin>(1,70): clear CR0301: Activity 'a'", run.Lines);
    }

    [Fact]
    public async Task Names_WithLineBreaksAndEscapes_StayOnTheirLine()
    {
        var hostile = Unowned.Replace("Delivery", @"x\nfake.json(1,1): error CR9999: no\u001b[31m", StringComparison.Ordinal);
        var run = await CliRun.WithInputAsync(hostile, "analyze", "-");

        Assert.DoesNotContain(run.Lines, line => line.StartsWith("fake.json", StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', run.Out);
    }
}
