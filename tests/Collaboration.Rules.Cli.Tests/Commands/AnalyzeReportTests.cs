using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Cli.Tests.Commands;

public sealed class AnalyzeReportTests
{
    private const string Unowned =
        """{ "facts": { "activities": [{ "id": "a", "name": "Delivery" }], "assignments": [{ "id": "n", "activity": "a", "nobody": true, "kind": "accountable" }] } }""";

    [Fact]
    public async Task SeveralFormats_GoEachToItsPlace()
    {
        using var folder = new ScratchFolder();
        string At(string name) => Path.Combine(folder.Path, name);
        var run = await CliRun.WithInputAsync(Unowned, "analyze", "-", "--format", "text", "--format", $"json={At("a.json")}", "--format", $"html={At("a.html")}", "--format", $"csv={At("a.csv")}");

        Assert.Contains("error CR0301", run.Out, StringComparison.Ordinal);
        Assert.NotNull(JObject.Parse(await File.ReadAllTextAsync(At("a.json")))["documents"]);
        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(At("a.html")), StringComparison.Ordinal);
        Assert.StartsWith("path,line,column,", await File.ReadAllTextAsync(At("a.csv")), StringComparison.Ordinal);
        Assert.Equal(3, Directory.GetFiles(folder.Path).Length);
    }

    [Fact]
    public async Task Output_IsForTheFormatThatNamesNoFile()
    {
        using var folder = new ScratchFolder();
        var (json, text) = (Path.Combine(folder.Path, "a.json"), Path.Combine(folder.Path, "a.txt"));
        var run = await CliRun.WithInputAsync(Unowned, "analyze", "-", "--format", $"json={json}", "--format", "text", "--output", text);

        Assert.Empty(run.Out);
        Assert.Contains("error CR0301", await File.ReadAllTextAsync(text), StringComparison.Ordinal);
        Assert.True(File.Exists(json));
    }

    [Theory]
    [InlineData("would go to the same place", "--format", "text", "--format", "json")]
    [InlineData("names no file", "--format", "json=")]
    [InlineData("There is no format 'pdf'", "--format", "pdf=a.pdf")]
    [InlineData("leave out '--output b'", "--format", "json=a", "--output", "b")]
    [InlineData("name a file for each", "--format", "json=same", "--format", "html=./same")]
    [InlineData("takes 0 or more", "--max-warnings", "-1")]
    public async Task ReportsThatCannotBeWritten_AreRefused(string expected, params string[] arguments)
    {
        var run = await CliRun.WithInputAsync(Unowned, ["analyze", "-", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task OneFileThatCannotBeWritten_LeavesTheOthersAsTheyWere()
    {
        using var folder = new ScratchFolder();
        var json = folder.Write("a.json", "before");
        var run = await CliRun.WithInputAsync(Unowned, "analyze", "-", "--format", $"json={json}", "--format", $"html={folder.Path}");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("before", await File.ReadAllTextAsync(json));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("1", 0)]
    public async Task MaximumWarnings_DecidesTheExitCode(string maximum, int expected)
    {
        var run = await CliRun.WithInputAsync("""{ "unknown": 1 }""", "analyze", "-", "--max-warnings", maximum);

        Assert.Contains("1 warning", run.Out, StringComparison.Ordinal);
        Assert.Equal(expected, run.ExitCode);
        Assert.Equal(expected == 1, run.Error.Contains("more than the 0 that '--max-warnings' allows", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stats_AreOnStandardError_AndCountOutcomesAsTheReportDoes()
    {
        var run = await CliRun.WithInputAsync(Unowned, "analyze", "-", "--format", "json", "--stats");
        var line = run.Error.Split('\n').Single(line => line.StartsWith("CR0301 ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("1", line[5]);
        Assert.True(int.Parse(line[3], System.Globalization.CultureInfo.InvariantCulture) > 0);
        Assert.Contains("divided evenly", run.Error, StringComparison.Ordinal);
        Assert.NotNull(JObject.Parse(run.Out)["summary"]);
    }

    [Fact]
    public async Task NestedPattern_FindsDocumentsInAllFolders()
    {
        using var folder = new ScratchFolder();
        folder.Write("a/b/c.json", Unowned);
        folder.Write("a/d.json", Unowned);
        folder.Write("e.json", Unowned);
        var run = await CliRun.OfAsync("analyze", $"{folder.Path}/a/**/*.json");

        Assert.Contains("2 documents", run.Out, StringComparison.Ordinal);
    }
}
