using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Cli.Tests.Commands;

public sealed class SuppressCommandTests
{
    private const string Case = "data/firecontrol.json";

    /// <summary>One party takes four of five decisions alone.</summary>
    private const string Decisions = """
        { "coverage": { "decisions": "complete" },
          "facts": {
            "parties": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }],
            "decisions": [
              { "id": "1", "name": "1", "decidedBy": ["a"] }, { "id": "2", "name": "2", "decidedBy": ["a"] }, { "id": "3", "name": "3", "decidedBy": ["a"] },
              { "id": "4", "name": "4", "decidedBy": ["a"] }, { "id": "5", "name": "5", "decidedBy": ["b"] }
            ] } }
        """;

    [Fact]
    public async Task RealCase_SuppressedThenChanged_OpensAgain()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("case.json", await File.ReadAllTextAsync(CliRun.Sample(Case), TestContext.Current.CancellationToken));
        var before = await CliRun.OfAsync("analyze", path, "--as-of", "2011-01-01");
        Assert.Contains("CR0301: Activity 'Outcome of the project'", before.Out, StringComparison.Ordinal);

        var suppress = await CliRun.OfAsync("suppress", path, "CR0301", "--subject", "activity:outcome", "--justification", "Settled by the closure.", "--owner", "Department", "--until", "2011", "--as-of", "2011-01-01", "--write");
        Assert.Equal((0, $"{folder.Path}/case.suppressions.json\n"), (suppress.ExitCode, suppress.Out));

        var after = await CliRun.OfAsync("analyze", path, "--as-of", "2011-01-01");
        Assert.DoesNotContain("CR0301: Activity 'Outcome of the project'", after.Out, StringComparison.Ordinal);
        Assert.Contains("CR0301: Activity 'Owning the user requirements'", after.Out, StringComparison.Ordinal);
        Assert.Contains(", 1 suppressed", after.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("CR000", after.Out, StringComparison.Ordinal);

        var late = await CliRun.OfAsync("analyze", path, "--as-of", "2012-01-01");
        Assert.Contains($"{folder.Path}/case.suppressions.json(8,16): warning CR0004: ", late.Out, StringComparison.Ordinal);
        Assert.Contains("CR0301: Activity 'Outcome of the project'", late.Out, StringComparison.Ordinal);

        folder.Write("case.json", (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Replace("\"Outcome of the project\"", "\"Result of the project\"", StringComparison.Ordinal));
        var changed = await CliRun.OfAsync("analyze", path, "--as-of", "2011-01-01");
        Assert.Contains("warning CR0007", changed.Out, StringComparison.Ordinal);
        Assert.Contains("error CR0301: Activity 'Result of the project'", changed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_TwiceInOneFile_KeepsBoth()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("case.json", await File.ReadAllTextAsync(CliRun.Sample(Case), TestContext.Current.CancellationToken));
        await CliRun.OfAsync("suppress", path, "CR0301", "--subject", "activity:outcome", "--justification", "One.", "--write");
        await CliRun.OfAsync("suppress", path, "CR0301", "--subject", "activity:user-requirements", "--justification", "Two.", "--write");
        var results = JObject.Parse((await CliRun.OfAsync("analyze", path, "--format", "json", "--as-of", "2011-01-01")).Out);
        var suppressed = results["documents"]![0]!["diagnostics"]!.Where(found => found["suppression"] is not null).ToList();
        Assert.Equal(["One.", "Two."], suppressed.Select(found => (string?)found["suppression"]!["justification"]));
        Assert.All(suppressed, found => Assert.Equal("external", (string?)found["suppression"]!["kind"]));
        Assert.All(suppressed, found => Assert.Matches("^[0-9a-f]{16}$", (string?)found["evidenceFingerprint"]));
        Assert.Equal(2, (int)results["summary"]!["suppressed"]!);
    }

    [Fact]
    public async Task Print_NothingIsWritten_AndAnalyzeTakesItByOption()
    {
        using var folder = new ScratchFolder();
        var printed = await CliRun.OfAsync("suppress", CliRun.Sample(Case), "CR0301", "--justification", "Known.");
        Assert.Equal(2, JObject.Parse(printed.Out)["evidence"]!.Count());

        var file = folder.Write("all.json", $$"""{ "suppressions": [{{printed.Out}}] }""");
        var run = await CliRun.OfAsync("analyze", CliRun.Sample(Case), "--suppressions", file, "--show-suppressed", "--as-of", "2011-01-01");
        Assert.Equal(2, run.Lines.Count(line => line.Contains("CR0301", StringComparison.Ordinal) && line.EndsWith(" (suppressed: Known.)", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Suppressed_NeverFails()
    {
        const string Unowned = """
            { "suppressions": [{ "rule": "CR0301", "justification": "Known." }],
              "facts": { "activities": [{ "id": "a", "name": "Delivery" }], "assignments": [{ "id": "n", "activity": "a", "nobody": true, "kind": "accountable" }] } }
            """;
        Assert.Equal(0, (await CliRun.WithInputAsync(Unowned, "analyze", "-", "--fail-severity", "error")).ExitCode);
    }

    [Theory]
    [InlineData("CR0301", "activity:nothing", "it reports 'Activity:outcome', 'Activity:user-requirements'")]
    [InlineData("CR9999", "activity:outcome", "There is no rule 'CR9999'")]
    [InlineData("CR301", "activity:outcome", "Did you mean 'CR0301'?")]
    [InlineData("CR0301", "outcom", "No fact is called 'outcom'; CR0301: it reports 'Activity:outcome', 'Activity:user-requirements'. Did you mean 'outcome'?")]
    [InlineData("CR0301", " ", "'--subject' takes kind:id, or an id.")]
    public async Task Faulty_IsRefusedWithTheRemedy(string rule, string subject, string expected)
    {
        var run = await CliRun.OfAsync("suppress", CliRun.Sample(Case), rule, "--subject", subject, "--justification", "Known.");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("2011", 0, "")]
    [InlineData("2010", 2, "'--until' is 2010, and it is 2011-01-01: the suppression would hold for nothing; name a later end, or an earlier '--as-of'.")]
    [InlineData("2010-12", 2, "'--until' is 2010-12, and it is 2011-01-01")]
    [InlineData("soon", 2, "'soon' is not a date; write yyyy-MM-dd, yyyy-MM or yyyy.")]
    public async Task Until_PastOrNoDate_IsRefused(string until, int exitCode, string expected)
    {
        var run = await CliRun.OfAsync("suppress", CliRun.Sample(Case), "CR0301", "--justification", "Known.", "--until", until, "--as-of", "2011-01-01");
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subject_IdAlone_IsWrittenWithItsKind()
    {
        var run = await CliRun.OfAsync("suppress", CliRun.Sample(Case), "noaccountable", "--subject", "outcome", "--justification", "Known.");
        var entry = JObject.Parse(run.Out);
        Assert.Equal(("CR0301", "Activity:outcome"), ((string?)entry["rule"], (string?)entry["subject"]));
    }

    [Fact]
    public async Task Subject_IdOfTwoFacts_IsRefusedWithBoth()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("case.json", """{ "facts": { "parties": [{ "id": "a", "name": "A" }], "activities": [{ "id": "a", "name": "A" }] } }""");
        var run = await CliRun.OfAsync("suppress", path, "CR0301", "--subject", "a", "--justification", "Known.");
        Assert.Equal((2, $"collab-rules: {path}: 'a' names several facts; write one of 'Party:a', 'Activity:a'.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Configuration_DecidesWhatIsFound()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("case.json", Decisions);
        var strict = await CliRun.OfAsync("suppress", path, "CR0401", "--justification", "Known.");
        Assert.Equal(0, strict.ExitCode);

        folder.Write(".editorconfig", "root = true\n[*.json]\ncollaboration_rules.CR0401.maximum_share = 0.9\n");
        var lenient = await CliRun.OfAsync("suppress", path, "CR0401", "--justification", "Known.");
        Assert.Equal((2, $"collab-rules: {path}: CR0401 reports nothing that this would cover; there is nothing to accept.\n"), (lenient.ExitCode, lenient.Error));
        Assert.Equal(strict.Out, (await CliRun.OfAsync("suppress", path, "CR0401", "--justification", "Known.", "--no-config")).Out);

        folder.Write(".editorconfig", "root = true\n[*.json]\ndotnet_diagnostic.CR0401.severity = none\n");
        var off = await CliRun.OfAsync("suppress", path, "CR0401", "--justification", "Known.");
        Assert.Contains("CR0401 is turned off by configuration", off.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_EqualEntryTwice_IsThereOnce()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("case.json", await File.ReadAllTextAsync(CliRun.Sample(Case), TestContext.Current.CancellationToken));
        string[] arguments = ["suppress", path, "CR0301", "--justification", "Known.", "--write"];
        var first = await CliRun.OfAsync(arguments);
        var written = await File.ReadAllTextAsync($"{folder.Path}/case.suppressions.json", TestContext.Current.CancellationToken);
        var second = await CliRun.OfAsync(arguments);

        Assert.Equal((first.ExitCode, first.Out), (second.ExitCode, second.Out));
        Assert.Equal($"collab-rules: {folder.Path}/case.suppressions.json: the file has this very entry already, and stays as it is\n", second.Error);
        Assert.Equal(written, await File.ReadAllTextAsync($"{folder.Path}/case.suppressions.json", TestContext.Current.CancellationToken));
        Assert.DoesNotContain("$schema", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_MarkAndLineEnds_Stay()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("case.json", await File.ReadAllTextAsync(CliRun.Sample(Case), TestContext.Current.CancellationToken));
        var beside = folder.Write("case.suppressions.json", "\uFEFF{\r\n  \"suppressions\": [\r\n  ]\r\n}\r\n");
        Assert.Equal(0, (await CliRun.OfAsync("suppress", path, "CR0301", "--justification", "Known.", "--write")).ExitCode);

        var bytes = await File.ReadAllBytesAsync(beside, TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'{'], bytes[..4]);
        Assert.Equal(bytes.Count(b => b == '\n'), bytes.Count(b => b == '\r'));
    }

    [Fact]
    public async Task DamagedFile_IsLeftAsItIs()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("case.json", await File.ReadAllTextAsync(CliRun.Sample(Case), TestContext.Current.CancellationToken));
        var beside = folder.Write("case.suppressions.json", "{ \"suppressions\": [ ");
        var run = await CliRun.OfAsync("suppress", path, "CR0301", "--justification", "Known.", "--write");
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("{ \"suppressions\": [ ", await File.ReadAllTextAsync(beside, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Folder_TakesFilesOfSuppressionsForNoDocuments()
    {
        using var folder = new ScratchFolder();
        folder.Write("a.json", """{ "facts": {} }""");
        folder.Write("a.suppressions.json", """{ "suppressions": [] }""");
        Assert.Contains("1 document, ", (await CliRun.OfAsync("analyze", folder.Path)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SharedFile_IsWrongOnce()
    {
        using var folder = new ScratchFolder();
        folder.Write("docs/a.json", """{ "facts": {} }""");
        folder.Write("docs/b.json", """{ "facts": {} }""");
        var file = folder.Write("all.json", """{ "suppressions": [{ "rule": "CR301" }] }""");
        var run = await CliRun.OfAsync("analyze", $"{folder.Path}/docs", "--suppressions", file);
        Assert.Single(run.Lines, line => line.Contains("CR0014", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CR0004")]
    [InlineData("CR0005")]
    [InlineData("CR0006")]
    [InlineData("CR0007")]
    public async Task Ids_AreExplained(string id) => Assert.StartsWith($"{id}: ", (await CliRun.OfAsync("explain", id)).Out, StringComparison.Ordinal);
}
