using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Tests.Configuration;

public sealed class RuleConfigurationTests
{
    private const string Severity = "dotnet_diagnostic.CR0401.severity";

    [Fact]
    public void SeverityOf_NothingSaid_IsTheDefault()
    {
        var severity = RuleConfiguration.Default.SeverityOf(Monopoly.Rule);

        Assert.Equal(DiagnosticSeverity.Error, severity.Value);
        Assert.Equal(new(ConfigurationLayer.Default, Severity, "error", null), Assert.Single(severity.Statements));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("refactoring", DiagnosticSeverity.Hidden)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("Warning", DiagnosticSeverity.Warning)]
    [InlineData("ERROR", DiagnosticSeverity.Error)]
    [InlineData("default", DiagnosticSeverity.Error)]
    public void SeverityOf_EachWord_IsAsInRoslyn(string word, DiagnosticSeverity? expected) =>
        Assert.Equal(expected, Local($"[*]\n{Severity} = {word}").Severity());

    [Theory]
    [InlineData("dotnet_analyzer_diagnostic.severity = none", null)]
    [InlineData("dotnet_analyzer_diagnostic.category-POWER.severity = warning\ndotnet_analyzer_diagnostic.severity = none", DiagnosticSeverity.Warning)]
    [InlineData("DOTNET_DIAGNOSTIC.cr0401.Severity = suggestion\ndotnet_analyzer_diagnostic.category-power.severity = warning", DiagnosticSeverity.Info)]
    [InlineData("dotnet_analyzer_diagnostic.category-Trust.severity = none", DiagnosticSeverity.Error)]
    public void SeverityOf_WithinALayer_TheCloserAimWins(string lines, DiagnosticSeverity? expected) => Assert.Equal(expected, Local($"[*]\n{lines}").Severity());

    [Fact]
    public void SeverityOf_StrongerLayerThatAimsWide_BeatsWeakerThatAimsClose()
    {
        var files = new MemoryFiles()
            .With("/project/.globalconfig", $"{Severity} = warning")
            .With("/project/.editorconfig", "[*]\ndotnet_analyzer_diagnostic.severity = suggestion");

        Assert.Equal(DiagnosticSeverity.Info, files.Source().For("a.json").Severity());
    }

    [Fact]
    public void SeverityOf_EveryLayer_SpeaksInOrder()
    {
        var configuration = new MemoryFiles()
            .With("/project/.globalconfig", $"{Severity} = warning\ncollaboration_rules.rule_set = quiet")
            .With("/project/given", $"{Severity} = suggestion")
            .With("/project/.editorconfig", $"root = true\n[*]\n{Severity} = silent")
            .Source("given", new KeyValuePair<string, string>(Severity, "warning"))
            .For("a.json")
            .With(RuleSeverities.Defaults.With("cr0401", ReportDiagnostic.Suppress), SettingValues.Defaults);
        var severity = configuration.SeverityOf(Monopoly.Rule);

        Assert.Equal(
            [
                "Default error", "GlobalConfig warning .globalconfig(1,1)", "GivenConfig suggestion given(1,1)", "EditorConfig silent .editorconfig(3,1)", "Code none", "CommandLine warning",
            ],
            severity.Statements.Select(said => $"{said.Layer} {said.Value} {said.Location}".TrimEnd()));
        Assert.Equal(ConfigurationLayer.CommandLine, severity.Winner.Layer);
        Assert.Equal(DiagnosticSeverity.Warning, severity.Value);
    }

    [Theory]
    [InlineData("strict", "CR0402", DiagnosticSeverity.Error)]
    [InlineData("default", "CR0401", DiagnosticSeverity.Error)]
    [InlineData("quiet", "CR0401", DiagnosticSeverity.Error)]
    public void SeverityOf_RuleSet_IsWeakerThanAllElse(string set, string id, DiagnosticSeverity expected)
    {
        var rule = AntiPatternRules.All.Single(rule => rule.Descriptor.Id == id);

        Assert.Equal(expected, Local($"[*]\ncollaboration_rules.rule_set = {set}").SeverityOf(rule).Value);
        Assert.Equal(DiagnosticSeverity.Info, Local($"[*]\ncollaboration_rules.rule_set = {set}\ndotnet_analyzer_diagnostic.severity = suggestion").SeverityOf(rule).Value);
    }

    [Fact]
    public void RuleSets_ChangeWhatTheySay()
    {
        var strict = Local("[*]\ncollaboration_rules.rule_set = strict");
        var quiet = Local("[*]\ncollaboration_rules.rule_set = quiet");

        Assert.All(AntiPatternRules.All, rule =>
        {
            var byDefault = rule.Descriptor.DefaultSeverity;
            Assert.Equal(byDefault == DiagnosticSeverity.Warning ? DiagnosticSeverity.Error : byDefault, strict.SeverityOf(rule).Value);
            Assert.Equal(byDefault == DiagnosticSeverity.Error ? byDefault : null, quiet.SeverityOf(rule).Value);
        });
        Assert.Contains(AntiPatternRules.All, rule => rule.Descriptor.DefaultSeverity == DiagnosticSeverity.Warning);
    }

    [Fact]
    public void SettingOf_LaterSectionAndLine_Win()
    {
        var configuration = Local(
            """
            [*]
            collaboration_rules.CR0401.maximum_share = 0.6
            [a.*]
            collaboration_rules.cr0401.MAXIMUM_SHARE = 0.7
            collaboration_rules.CR0401.maximum_share = 0.8
            [b.*]
            collaboration_rules.CR0401.maximum_share = 0.9
            """);

        Assert.Equal("0.8", configuration.Share());
        Assert.Equal(["0.5", "0.6", "0.7", "0.8"], configuration.SettingOf(Monopoly.Rule, DecisionMonopoly.MaximumShare).Statements.Select(said => said.Value));
    }

    [Fact]
    public void SettingOf_Unset_TakesBackWhatItsLayerSaid()
    {
        var configuration = new MemoryFiles()
            .With("/project/.globalconfig", "collaboration_rules.CR0401.maximum_share = 0.7")
            .With("/project/.editorconfig", "[*]\ncollaboration_rules.CR0401.maximum_share = 0.6\n[a.json]\ncollaboration_rules.CR0401.maximum_share = unset")
            .Source();

        Assert.Equal("0.7", configuration.For("a.json").Share());
        Assert.Equal("0.6", configuration.For("b.json").Share());
    }

    [Fact]
    public void SettingOf_Code_IsBetweenFilesAndCommandLine()
    {
        var files = new MemoryFiles().With("/project/.editorconfig", "[*]\ncollaboration_rules.CR0401.maximum_share = 0.6");
        var inCode = SettingValues.Defaults.With(DecisionMonopoly.MaximumShare, 0.5);

        Assert.Equal("0.5", files.Source().For("a").With(RuleSeverities.Defaults, inCode).Share());
        Assert.Equal("0.9", files.Source(null, new KeyValuePair<string, string>("collaboration_rules.CR0401.maximum_share", "0.9")).For("a").With(RuleSeverities.Defaults, inCode).Share());
    }

    [Fact]
    public void SettingOf_ForeignSetting_Throws() =>
        Assert.Throws<ArgumentException>(() => RuleConfiguration.Default.SettingOf(AntiPatternRules.All[0], DecisionMonopoly.MaximumShare));

    [Fact]
    public void Settings_BelongToOneRuleEach() =>
        Assert.All(AntiPatternRules.All.SelectMany(rule => rule.Settings).GroupBy(setting => setting), group => Assert.Single(group));

    private static RuleConfiguration Local(string text) => new MemoryFiles().With("/project/.editorconfig", text).Source().For("a.json");
}
