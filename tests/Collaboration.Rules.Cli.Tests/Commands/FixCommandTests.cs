using Collaboration.Rules.Json;

namespace Collaboration.Rules.Cli.Tests.Commands;

public sealed class FixCommandTests : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly string _original = File.ReadAllText(CliRun.Sample("data/firecontrol.json"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Fix_RealCase_ClosesWhatItSaysAndNothingElseChanges()
    {
        var path = _folder.Write("case.json", _original);
        var before = await Found(path);

        var run = await CliRun.OfAsync("fix", path, "--rule", "CR0413", "--as-of", "2026-01-01");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Lines.Count(line => line == "  applied: 1"));
        var after = await Found(path);
        Assert.Equal(2, before.Count(line => line.Contains("CR0413", StringComparison.Ordinal)));
        Assert.Equal(before.Where(line => !line.Contains("CR0413", StringComparison.Ordinal)), after.Where(line => !line.Contains("CR0407", StringComparison.Ordinal)));
        var (old, now) = (_original.Split('\n'), (await File.ReadAllTextAsync(path)).Split('\n'));
        Assert.Equal(old.Length, now.Length);
        Assert.Equal(2, old.Zip(now).Count(pair => pair.First != pair.Second));
        Assert.Empty(CollaborationDocument.Load(path).Problems);
    }

    [Fact]
    public async Task Fix_AfterLinesWereAdded_PlacesAreThoseOfTheFileAsRead()
    {
        var path = _folder.Write("case.json", """
            { "coverage": { "assignments": "complete" }, "facts": {
              "assignments": [
                { "id": "a", "activity": "one", "party": "p", "kind": "responsible" },
                { "id": "b", "activity": "two", "party": "p", "kind": "responsible" }
              ],
              "parties": [{ "id": "p", "name": "P" }],
              "activities": [
                { "id": "one", "name": "One" },
                { "id": "two", "name": "Two" }
              ] } }
            """);
        var (before, length) = (await CliRun.OfAsync("analyze", path, "--quiet"), (await File.ReadAllLinesAsync(path)).Length);
        var places = before.Lines.Where(line => line.Contains("CR0301", StringComparison.Ordinal)).Select(Place).ToList();

        var run = await CliRun.OfAsync("fix", path, "--rule", "CR0301", "--choose", "first");

        Assert.Equal(2, run.Lines.Count(line => line == "  applied: 1"));
        Assert.NotEqual(length, (await File.ReadAllLinesAsync(path)).Length);
        Assert.Equal(2, places.Count);
        Assert.Equal(places, run.Lines.Where(line => line.StartsWith(path, StringComparison.Ordinal)).Select(Place));

        static string Place(string line) => line[..line.IndexOf(": error", StringComparison.Ordinal)];
    }

    [Fact]
    public async Task Fix_UnknownRule_IsRefusedWithASuggestion()
    {
        var run = await CliRun.OfAsync("fix", _folder.Write("case.json", _original), "--rule", "CR03O1");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("No rule is called 'CR03O1'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_ChoiceThatIsNotThere_AppliesNothing()
    {
        var path = _folder.Write("case.json", _original);
        var run = await CliRun.OfAsync("fix", path, "--rule", "DisputedAccountability", "--choose", "9");

        Assert.Contains("  not applied: there is one remedy, and --choose names another", run.Lines);
        Assert.Equal(_original, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Fix_WithoutARemedy_SaysHowMany()
    {
        var run = await CliRun.OfAsync("fix", _folder.Write("case.json", _original), "--rule", "CR0610", "--dry-run");

        Assert.EndsWith("case.json: for 1 diagnostic no remedy is known that works", run.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_DamagedLineOfNdjson_IsNamedAndTheOthersFixed()
    {
        var sound = """{ "facts": { "activities": [{ "id": "a", "name": "A" }], "assignments": [{ "id": "w", "activity": "a", "party": "p", "kind": "responsible" }, { "id": "n", "activity": "a", "nobody": true, "kind": "accountable" }], "parties": [{ "id": "p", "name": "P" }] } }""";
        var path = _folder.Write("cases.ndjson", $"{sound}\n{{broken\n");
        var run = await CliRun.OfAsync("fix", path, "--rule", "CR0301");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not sound", run.Error, StringComparison.Ordinal);
        Assert.Contains("Proposed:", (await File.ReadAllLinesAsync(path))[0], StringComparison.Ordinal);
        Assert.Equal("{broken", (await File.ReadAllLinesAsync(path))[1]);
    }

    [Fact]
    public async Task Fix_Again_ChangesNothing()
    {
        var path = _folder.Write("case.json", _original);
        await CliRun.OfAsync("fix", path, "--choose", "first", "--as-of", "2026-01-01");
        var once = await File.ReadAllTextAsync(path);
        Assert.NotEqual(_original, once);

        var again = await CliRun.OfAsync("fix", path, "--choose", "first", "--as-of", "2026-01-01");

        Assert.DoesNotContain("applied: 1", again.Out.Replace("not applied: 1", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(once, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Fix_DryRun_PrintsAPatchAndWritesNothing()
    {
        var path = _folder.Write("case.json", _original);
        var run = await CliRun.OfAsync("fix", path, "--rule", "CR0314", "--dry-run");
        Assert.Equal(_original, await File.ReadAllTextAsync(path));
        Assert.Contains($"--- {path}", run.Lines);
        Assert.Single(run.Lines, line => line.StartsWith("-  ", StringComparison.Ordinal));
        Assert.Contains("\"standing\": \"settled\"", Assert.Single(run.Lines, line => line.StartsWith("+  ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_SeveralRemedies_AreListedAndNotApplied()
    {
        var path = _folder.Write("case.json", _original);
        var run = await CliRun.OfAsync("fix", path, "--rule", "CR0301");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("  not applied: there are 3 remedies; choose one with --choose and --rule", run.Lines);
        Assert.Equal(_original, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Fix_ChosenRemedy_IsTheOneOfThatNumber()
    {
        var path = _folder.Write("case.json", _original);
        var run = await CliRun.OfAsync("fix", path, "--rule", "CR0211", "--choose", "2");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"handling\": \"traded\"", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_Ndjson_KeepsEachDocumentOnItsLine()
    {
        var line = CollaborationDocument.ToJson(CollaborationDocument.Parse(_original).Snapshot, DocumentLayout.OneLine);
        var path = _folder.Write("cases.ndjson", $"{line}\r\n\n{line}");
        var run = await CliRun.OfAsync("fix", path, "--rule", "CR0413");
        Assert.Equal(0, run.ExitCode);
        var lines = (await File.ReadAllTextAsync(path)).Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal(lines[2], lines[0].TrimEnd('\r'));
        Assert.EndsWith("\r", lines[0], StringComparison.Ordinal);
        Assert.NotEqual(line, lines[2]);
        Assert.Contains(run.Lines, text => text.StartsWith($"{path}(3,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Fix_DamagedDocument_IsRefusedAndKept()
    {
        var damaged = _original.Replace("\"id\": \"it-contract\",", "\"id\": \"it-contract\" ", StringComparison.Ordinal);
        var path = _folder.Write("case.json", damaged);
        var run = await CliRun.OfAsync("fix", path, "--choose", "first");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not sound; correct it first", run.Error, StringComparison.Ordinal);
        Assert.Equal(damaged, await File.ReadAllTextAsync(path));
    }

    [Theory]
    [InlineData("zero")]
    [InlineData("0")]
    public async Task Fix_WrongChoice_IsRefused(string choice)
    {
        var run = await CliRun.OfAsync("fix", "x.json", "--choose", choice);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{choice}' is no choice", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_StandardInput_IsRefused() => Assert.Equal(2, (await CliRun.WithInputAsync("{}", "fix", "-")).ExitCode);

    private static async Task<IReadOnlyList<string>> Found(string path) =>
        (await CliRun.OfAsync("analyze", path, "--quiet", "--as-of", "2026-01-01")).Lines;
}
