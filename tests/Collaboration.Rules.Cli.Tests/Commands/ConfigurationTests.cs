using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Cli.Tests.Commands;

/// <summary>Configuration from files and the command line, on a real case.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private static readonly string Case = File.ReadAllText(CliRun.Sample("data/firecontrol.json"));
    private readonly ScratchFolder _folder = new();

    public ConfigurationTests() => _folder.Write(".editorconfig", "root = true\n");

    private string Document => _folder.Write("cases/fire.json", Case);

    [Fact]
    public async Task EditorConfig_ChangesSeverities_AndTheExitCode()
    {
        var before = await CliRun.OfAsync("analyze", Document, "--quiet");
        _folder.Write("cases/.editorconfig", "[*.json]\ndotnet_analyzer_diagnostic.severity = suggestion\ndotnet_diagnostic.CR0301.severity = none\n");
        var after = await CliRun.OfAsync("analyze", Document, "--quiet", "--outcomes");

        Assert.Equal((1, 0), (before.ExitCode, after.ExitCode));
        Assert.Contains(": error CR0413: ", before.Out, StringComparison.Ordinal);
        Assert.Contains(": info CR0413: ", after.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("CR0301", after.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silent_IsInJsonAlone()
    {
        _folder.Write("cases/.globalconfig", "dotnet_analyzer_diagnostic.severity = silent\n");
        var text = await CliRun.OfAsync("analyze", Document);
        var json = await CliRun.OfAsync("analyze", Document, "--format", "json");

        Assert.Equal(0, text.ExitCode);
        Assert.DoesNotContain(" CR0", text.Out, StringComparison.Ordinal);
        Assert.Contains("0 errors, 0 warnings, 0 for information", text.Out, StringComparison.Ordinal);
        var found = JObject.Parse(json.Out)["documents"]![0]!["diagnostics"]!;
        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.Equal("hidden", (string?)diagnostic["severity"]));
    }

    [Fact]
    public async Task CommandLine_BeatsFiles()
    {
        _folder.Write("cases/.editorconfig", "[*]\ndotnet_diagnostic.CR0413.severity = none\n");
        var run = await CliRun.OfAsync("analyze", Document, "--severity", "all=none", "--severity", "CR0413=warning");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(": warning CR0413: ", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("error CR", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Set_ChangesASetting()
    {
        var document = Document;
        var before = await CliRun.OfAsync("analyze", document);
        var after = await CliRun.OfAsync("analyze", document, "--set", "CR0501.minimum_difference=1");

        Assert.Contains(": error CR0501: ", before.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("CR0501", after.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Set_RuleSet_IsAPreset()
    {
        var run = await CliRun.OfAsync("analyze", Document, "--set", "rule_set=quiet");

        Assert.Contains("7 errors, 0 warnings", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--severity", "CR0410=eror", "'dotnet_diagnostic.CR0410.severity' is 'eror'; did you mean 'error'?")]
    [InlineData("--severity", "CR9999=error", "There is no rule 'CR9999'")]
    [InlineData("--severity", "Powr=error", "There is no category 'Powr'; did you mean 'Power'?")]
    [InlineData("--severity", "Weather=error", "The key 'dotnet_analyzer_diagnostic.category-Weather.severity' is unknown")]
    [InlineData("--severity", "CR0401", "'--severity' takes ID=SEVERITY, not 'CR0401'.")]
    [InlineData("--set", "CR0401.maximum_share=6", "'collaboration_rules.CR0401.maximum_share' is '6'; write a number from 0 to 1 (share of decisions).")]
    [InlineData("--set", "CR0401.maximum_shar=0.6", "CR0401 has no setting 'maximum_shar'; did you mean 'maximum_share'?")]
    [InlineData("--config", "gone.globalconfig", "There is no configuration file 'gone.globalconfig'; correct its path.")]
    public async Task BadArguments_AreRefused(string option, string value, string message)
    {
        var run = await CliRun.OfAsync("analyze", Document, option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Problems_OfAFile_AreSaidOnce()
    {
        var path = _folder.Write("cases/.editorconfig", "[*]\r\ncollaboration_rules.CR0401.maximum_shar = 0.6\r\n");
        _folder.Write("cases/a.json", Case);
        _folder.Write("cases/b.json", Case);
        var run = await CliRun.OfAsync("analyze", $"{_folder.Path}/cases");
        var json = await CliRun.OfAsync("analyze", $"{_folder.Path}/cases", "--format", "json");

        Assert.Equal($"{path}(2,28): warning CR0003: CR0401 has no setting 'maximum_shar'; did you mean 'maximum_share'? The entry is left out.", Assert.Single(run.Lines, line => line.Contains("CR0003", StringComparison.Ordinal)));
        var problem = Assert.Single(JObject.Parse(json.Out).SelectTokens("$..problems[?(@.id == 'CR0003')]"));
        Assert.Equal((path, "maximum_share"), ((string?)problem["path"], (string?)problem["suggestion"]));
    }

    [Fact]
    public async Task NoConfig_LooksForNoFiles_ButReadsTheNamedOne()
    {
        _folder.Write("cases/.editorconfig", "[*]\ndotnet_analyzer_diagnostic.severity = none\n");
        var named = _folder.Write("team.globalconfig", "dotnet_diagnostic.CR0413.severity = suggestion\n");
        var document = Document;
        var off = await CliRun.OfAsync("analyze", document, "--quiet");
        var without = await CliRun.OfAsync("analyze", document, "--no-config");
        var withNamed = await CliRun.OfAsync("analyze", document, "--no-config", "--config", named);

        Assert.Empty(off.Out);
        Assert.Contains(": error CR0413: ", without.Out, StringComparison.Ordinal);
        Assert.Contains(": info CR0413: ", withNamed.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
