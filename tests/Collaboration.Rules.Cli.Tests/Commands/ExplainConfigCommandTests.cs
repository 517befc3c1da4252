using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Cli.Tests.Commands;

public sealed class ExplainConfigCommandTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public ExplainConfigCommandTests()
    {
        _folder.Write(".globalconfig", "collaboration_rules.rule_set = quiet\ncollaboration_rules.CR0401.maximum_share = 0.6\n");
        _folder.Write(".editorconfig", "root = true\n[*.json]\ndotnet_diagnostic.CR0401.severity = suggestion\ncollaboration_rules.CR0401.maximum_share = 0.7\n");
    }

    private string Document => Path.Combine(_folder.Path, "a.json");

    [Fact]
    public async Task Text_ShowsWhoSpoke_AndWhoWon()
    {
        var run = await CliRun.OfAsync("explain-config", "DecisionMonopoly", "--document", Document, "--severity", "Power=warning", "--set", "CR0401.maximum_share=0.8");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            $"""
            CR0401 DecisionMonopoly: One party decides alone

            severity = warning
            > warning     command line   dotnet_analyzer_diagnostic.category-Power.severity
              suggestion  editorconfig   dotnet_diagnostic.CR0401.severity  {_folder.Path}/.editorconfig(3,1)
              error       default        default of the rule

            maximum_share = 0.8
            > 0.8         command line   collaboration_rules.CR0401.maximum_share
              0.7         editorconfig   collaboration_rules.CR0401.maximum_share  {_folder.Path}/.editorconfig(4,1)
              0.6         global config  collaboration_rules.CR0401.maximum_share  {_folder.Path}/.globalconfig(2,1)
              0.5         default        default, adapted; 0 to 1, share of decisions

            minimum_decisions = 5
            > 5           default        default, adapted; 1 to 1000, decisions

            """,
            run.Out);
    }

    [Fact]
    public async Task Text_OfARuleSet_NamesIt()
    {
        var run = await CliRun.OfAsync("explain-config", "CR0403", "--document", Document);

        Assert.Contains($"\nseverity = none\n> none        rule set       collaboration_rules.rule_set = quiet  {_folder.Path}/.globalconfig(1,1)\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_HoldsTheSame()
    {
        var run = await CliRun.OfAsync("explain-config", "cr0401", "--document", Document, "--setting", "MAXIMUM_SHARE", "--format", "json");
        var json = JObject.Parse(run.Out);
        var setting = Assert.Single(json["settings"]!);

        Assert.Null(json["severity"]);
        Assert.Equal(("maximum_share", "0.7", "0.5", "adapted"), ((string?)setting["key"], (string?)setting["value"], (string?)setting["default"], (string?)setting["origin"]));
        Assert.Equal(["editorconfig", "global config", "default"], setting["statements"]!.Select(said => (string?)said["layer"]));
        Assert.Equal([true, false, false], setting["statements"]!.Select(said => (bool)said["wins"]!));
        Assert.Equal(4, (int)setting["statements"]![0]!["line"]!);
    }

    [Theory]
    [InlineData("CR9999", "maximum_share", "No rule is called 'CR9999'")]
    [InlineData("CR0401", "nonsense", "CR0401 has no setting 'nonsense'; it has maximum_share, minimum_decisions.")]
    public async Task Unknown_IsRefused(string id, string setting, string message)
    {
        var run = await CliRun.OfAsync("explain-config", id, "--setting", setting);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Problems_GoToStandardError()
    {
        _folder.Write("deep/.editorconfig", "[*]\ndotnet_diagnostic.CR0401.severity = loud\n");
        var run = await CliRun.OfAsync("explain-config", "CR0401", "--document", Path.Combine(_folder.Path, "deep/a.json"));

        Assert.Contains("deep/.editorconfig(2,37): warning CR0003: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("severity = suggestion", run.Out, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
