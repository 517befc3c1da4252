using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.AntiPatterns.Roles;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Json.Baselines;
using Collaboration.Rules.Json.Results;
using Collaboration.Rules.Json.Sarif;
using Newtonsoft.Json.Linq;

namespace Collaboration.Rules.Json.Tests.Sarif;

public sealed class SarifWriterTests
{
    private const string Unowned =
        """{ "facts": { "parties": [{ "id": "p", "name": "P", "colour": 1 }], "activities": [{ "id": "a", "name": "Delivery" }, { "id": "b", "name": "B" }], "assignments": [{ "id": "n", "activity": "a", "nobody": true, "kind": "accountable" }, { "id": "m", "activity": "b", "party": "p", "kind": "accountable" }] } }""";

    private static readonly Rule[] Few = [new OneSizeFitsAll(), new NoAccountable()];

    [Theory]
    [InlineData(SarifProfile.Full, "firecontrol.full.sarif")]
    [InlineData(SarifProfile.GitHub, "firecontrol.github.sarif")]
    public void Log_OfARealCase_IsAsRecorded(SarifProfile profile, string file)
    {
        var folder = Path.Combine(RepositoryRoot(), "tests", "Collaboration.Rules.Json.Tests", "Sarif");
        var text = File.ReadAllText(Path.Combine(RepositoryRoot(), "samples", "data", "firecontrol.json")).ReplaceLineEndings("\n");
        var log = Log(new() { Profile = profile, Rules = Few, ToolVersion = "1.2.3" }, Analyze(text, "samples/data/firecontrol.json", Few));
        Golden.Refresh($"tests/Collaboration.Rules.Json.Tests/Sarif/{file}", log);

        Assert.Equal(File.ReadAllText(Path.Combine(folder, file)).ReplaceLineEndings("\n"), log);
    }

    [Fact]
    public void Rules_AllThatRan_AreDescribedWhetherTheyFoundOrNot()
    {
        var rules = Run(new(), Analyze(Unowned, "a.json", Few)).SelectToken("tool.driver.rules")!.ToList();

        Assert.Equal(rules.Select(rule => (string?)rule["id"]).Order(StringComparer.Ordinal), rules.Select(rule => (string?)rule["id"]));
        Assert.Empty(AntiPatternRules.All.Select(rule => rule.Descriptor.Id).Except(rules.Select(rule => (string)rule["id"]!)));
        Assert.All(rules, rule =>
        {
            Assert.Matches("^[A-Z][A-Za-z0-9]+$", (string?)rule["name"]);
            Assert.All(new[] { "shortDescription", "fullDescription", "help" }, name => Assert.NotEmpty((string)rule[name]!["text"]!));
            Assert.True(Uri.IsWellFormedUriString((string?)rule["helpUri"], UriKind.Absolute));
            Assert.InRange(rule["properties"]!["tags"]!.Count(), 1, 10);
        });
    }

    [Fact]
    public void Rules_Settings_AreParametersOfTheDefaultConfiguration()
    {
        var rule = Run(new() { Rules = Few }, Analyze(Unowned, "a.json", Few)).SelectToken("$.tool.driver.rules[?(@.id == 'CR0501')]")!;
        var setting = (JObject)rule.SelectToken("defaultConfiguration.parameters.minimum_tailoring")!;

        Assert.Equal(["default", "range", "unit", "origin", "description"], setting.Properties().Select(property => property.Name));
        Assert.Equal(JTokenType.Float, setting["default"]!.Type);
        Assert.DoesNotContain("](", (string?)rule.SelectToken("help.markdown"), StringComparison.Ordinal);
        Assert.DoesNotContain("```", (string?)rule.SelectToken("help.text"), StringComparison.Ordinal);
    }

    [Fact]
    public void Results_Full_HaveAKindForEveryOutcome()
    {
        var results = Run(new() { Rules = Few }, Analyze(Unowned, "a.json", Few))["results"]!.ToList();

        Assert.Equal(
            ["CR0014 fail warning", "CR0301 fail error", "CR0301 pass none", "CR0501 open none"],
            results.Select(result => $"{result["ruleId"]} {result["kind"]} {result["level"]}").Order(StringComparer.Ordinal));
        Assert.All(results, result => Assert.Empty(result["suppressions"]!));
        Assert.All(results, result => Assert.Null(result["baselineState"]));
    }

    [Fact]
    public void Results_IndexAndMessage_LeadToTheRule()
    {
        var run = Run(new() { Rules = Few }, Analyze(Unowned, "a.json", Few));
        Assert.All(run["results"]!, result =>
        {
            var rule = run.SelectToken("tool.driver.rules")![(int)result["ruleIndex"]!]!;
            var text = (string)rule["messageStrings"]![(string)result["message"]!["id"]!]!["text"]!;
            Assert.Equal((string?)result["ruleId"], (string?)rule["id"]);
            Assert.Equal((string?)result["message"]!["text"], string.Format(null, text, [.. result["message"]!["arguments"]!.Select(argument => (string)argument!)]));
        });
    }

    [Fact]
    public void Results_ForGitHub_AreOnlyWhatFails_TrackedByFingerprint()
    {
        var analysis = Analyze(Unowned, "a.json", Few);
        var results = Run(new() { Rules = Few, Profile = SarifProfile.GitHub }, analysis)["results"]!.ToList();
        var found = Assert.Single(analysis.Result.Diagnostics);

        Assert.Equal(["CR0014", "CR0301"], results.Select(result => (string?)result["ruleId"]));
        Assert.Equal($"{found.Fingerprint}:1", (string?)results[1]["partialFingerprints"]!["primaryLocationLineHash"]);
        Assert.Equal(found.Fingerprint, (string?)results[1]["partialFingerprints"]!["collaborationRules/v1"]);
    }

    [Fact]
    public void Results_Location_IsRegionSnippetFactAndEvidence()
    {
        var result = Run(new() { Rules = Few }, Analyze(Unowned, "my data/a.json", Few)).SelectToken("$.results[?(@.ruleId == 'CR0301' && @.kind == 'fail')]")!;

        Assert.Equal("my%20data/a.json", (string?)result.SelectToken("locations[0].physicalLocation.artifactLocation.uri"));
        Assert.Equal("SRCROOT", (string?)result.SelectToken("locations[0].physicalLocation.artifactLocation.uriBaseId"));
        Assert.Equal("""{ "id": "a", "name": "Delivery" }""", (string?)result.SelectToken("locations[0].physicalLocation.region.snippet.text"));
        Assert.Equal("Activity:a", (string?)result.SelectToken("locations[0].logicalLocations[0].fullyQualifiedName"));
        Assert.Equal("recorded as nobody.", (string?)result.SelectToken("relatedLocations[0].message.text"));
        Assert.Equal((0.0, 1.0), ((double)result.SelectToken("properties.value")!, (double)result.SelectToken("properties.threshold")!));
    }

    [Fact]
    public void Results_HiddenOnes_AreLeftOut()
    {
        var analysis = Analyze(Unowned, "a.json", Few);
        analysis = analysis with { Result = analysis.Result.With(found => found with { Severity = DiagnosticSeverity.Hidden }) };

        Assert.DoesNotContain(Run(new() { Rules = Few }, analysis)["results"]!, result => (string?)result["ruleId"] == "CR0301" && (string?)result["kind"] == "fail");
    }

    [Fact]
    public void Results_Suppressed_SayWhereWhyAndByWhom()
    {
        var analysis = Analyze(Unowned, "a.json", Few);
        var suppression = new Suppression(SuppressionKind.External, "agreed") { Owner = "board", Until = new(2027, 1, 31), Location = new("b.json", 3, 5) };
        analysis = analysis with { Result = analysis.Result.With(found => found with { Suppression = suppression }) };
        var written = Run(new() { Rules = Few }, analysis).SelectToken("$.results[?(@.ruleId == 'CR0301' && @.kind == 'fail')].suppressions[0]")!;

        Assert.Equal(("external", "accepted", "agreed"), ((string?)written["kind"], (string?)written["status"], (string?)written["justification"]));
        Assert.Equal(("b.json", 3), ((string?)written.SelectToken("location.physicalLocation.artifactLocation.uri"), (int)written.SelectToken("location.physicalLocation.region.startLine")!));
        Assert.Equal(("board", "2027-01-31"), ((string?)written.SelectToken("properties.owner"), (string?)written.SelectToken("properties.until")));
    }

    [Fact]
    public void Results_WithABaseline_AllSayHowTheyStand()
    {
        var analysis = Analyze(Unowned, "a.json", Few);
        analysis = analysis with { Result = analysis.Result.With(found => found with { BaselineState = BaselineState.Unchanged }) };
        var entry = new BaselineEntry("0123456789abcdef", "CR0301", "Activity:gone", "Activity 'Gone' {x} has nobody accountable", "a.json");
        var results = JObject.Parse(Write(new() { Rules = Few, HasBaseline = true }, log => { log.Write(analysis); log.WriteAbsent(entry); })).SelectToken("runs[0].results")!;

        Assert.Equal(["absent", "new", "unchanged"], results.Select(result => (string?)result["baselineState"]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal("unchanged", (string?)results.SelectToken("$[?(@.ruleId == 'CR0301' && @.kind == 'fail' && @.ruleIndex >= 0 && @.properties)].baselineState"));
        Assert.Equal("Activity 'Gone' {{x}} has nobody accountable.", (string?)results.Last!.SelectToken("message.text"));
    }

    [Fact]
    public void Invocation_ARuleThatFailed_IsANotification_AndNoResult()
    {
        Rule[] rules = [new FailingRule(), .. Few];
        var run = Run(new() { Rules = rules }, Analyze(Unowned, "a.json", rules));
        var notification = run.SelectToken("invocations[0].toolExecutionNotifications[0]")!;

        Assert.False((bool)run.SelectToken("invocations[0].executionSuccessful")!);
        Assert.Equal(("CR0001", "CR9001"), ((string?)notification.SelectToken("descriptor.id"), (string?)notification.SelectToken("associatedRule.id")));
        Assert.Equal("CR0001", (string?)run.SelectToken("tool.driver.notifications")![(int)notification.SelectToken("descriptor.index")!]!["id"]);
        Assert.Contains("on purpose", (string?)notification.SelectToken("message.text"), StringComparison.Ordinal);
        Assert.DoesNotContain(run["results"]!, result => (string?)result["ruleId"] == "CR0001");
        Assert.Equal("It fails.", (string?)run.SelectToken("$.tool.driver.rules[?(@.id == 'CR9001')].help.text"));
    }

    [Fact]
    public void Invocation_UnreadableInput_IsNamedWithoutItsFolder()
    {
        var log = JObject.Parse(Write(new() { Root = "/repo" }, log => log.WriteFailure("/repo/b c.json", "Could not find file '/repo/b c.json'")));
        var notification = log.SelectToken("runs[0].invocations[0].toolExecutionNotifications[0]")!;

        Assert.False((bool)log.SelectToken("runs[0].invocations[0].executionSuccessful")!);
        Assert.Equal("Could not find file 'b c.json'.", (string?)notification.SelectToken("message.text"));
        Assert.Equal("b%20c.json", (string?)notification.SelectToken("locations[0].physicalLocation.artifactLocation.uri"));
    }

    [Fact]
    public void Invocation_WrongConfiguration_IsANotification_SaidOnce()
    {
        var problem = new InputProblem("CR0003", DiagnosticSeverity.Warning, "No rule 'CR9'", new SourceLocation(".editorconfig", 2, 1));
        var (one, two) = (Analyze("{}", "a.json", Few) with { Problems = [problem] }, Analyze("{}", "b.json", Few) with { Problems = [problem] });
        var run = Run(new() { Rules = Few }, one, two);
        var notification = Assert.Single(run.SelectToken("invocations[0].toolConfigurationNotifications")!);

        Assert.Equal(("CR0003", "warning"), ((string?)notification.SelectToken("descriptor.id"), (string?)notification["level"]));
        Assert.True((bool)run.SelectToken("invocations[0].executionSuccessful")!);
        Assert.DoesNotContain(run["results"]!, result => (string?)result["ruleId"] == "CR0003");
    }

    [Fact]
    public void Invocation_Overrides_AreOrderedByRule()
    {
        SarifRuleOverride[] changes =
        [
            new("CR0501") { Settings = new Dictionary<string, object> { ["minimum_tailoring"] = 0.25 } },
            new("CR0301", ReportDiagnostic.Suppress), new("CR0302", ReportDiagnostic.Info),
        ];
        var written = JObject.Parse(Write(new() { Overrides = changes }, _ => { })).SelectToken("runs[0].invocations[0].ruleConfigurationOverrides")!;

        Assert.Equal(["CR0301", "CR0302", "CR0501"], written.Select(change => (string?)change.SelectToken("descriptor.id")));
        Assert.False((bool)written[0]!.SelectToken("configuration.enabled")!);
        Assert.Equal("note", (string?)written[1]!.SelectToken("configuration.level"));
        Assert.Equal(0.25, (double)written[2]!.SelectToken("configuration.parameters.minimum_tailoring")!);
    }

    [Fact]
    public void Log_HostileNames_AreEscaped()
    {
        var log = Log(new() { Rules = Few }, Analyze(Unowned.Replace("Delivery", "\\u202Eevil\\u0007 \\uD800 </script>", StringComparison.Ordinal), "a.json", Few));

        Assert.DoesNotContain(log, character => character is '\u202E' or '\u0007' || char.IsSurrogate(character));
        Assert.Equal(3, JObject.Parse(log).SelectTokens("$.runs[0].results[?(@.ruleId == 'CR0301')]").Count() + 1);
    }

    [Fact]
    public void Log_OfNothing_IsWhole() => Assert.Empty(Run(new())["results"]!);

    private static DocumentAnalysis Analyze(string text, string path, Rule[] rules)
    {
        var document = CollaborationDocument.Parse(text, path, new() { KeepText = true });
        return new(document, new CollaborationAnalyzer(rules).Analyze(document, new() { WithOutcomes = true, AsOf = new(2026, 1, 1) }));
    }

    private static JObject Run(SarifOptions options, params DocumentAnalysis[] analyses) => (JObject)JObject.Parse(Log(options, analyses)).SelectToken("runs[0]")!;

    private static string Log(SarifOptions options, params DocumentAnalysis[] analyses) => Write(options, log =>
    {
        foreach (var analysis in analyses) log.Write(analysis);
    });

    private static string Write(SarifOptions options, Action<SarifWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using (var log = new SarifWriter(text, options)) write(log);
        return text.ToString();
    }

    private static string RepositoryRoot([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
