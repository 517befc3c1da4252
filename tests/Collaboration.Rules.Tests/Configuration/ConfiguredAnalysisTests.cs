using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns;
using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Facts;
using Collaboration.Rules.Json;
using Collaboration.Rules.Tests.Cases;

namespace Collaboration.Rules.Tests.Configuration;

public sealed class ConfiguredAnalysisTests
{
    private const string Mixed =
        """
        [*]
        dotnet_analyzer_diagnostic.severity = suggestion
        dotnet_analyzer_diagnostic.category-Power.severity = error
        dotnet_analyzer_diagnostic.category-Roles.severity = none
        dotnet_diagnostic.CR0402.severity = silent
        collaboration_rules.CR0401.maximum_share = 0.1
        collaboration_rules.CR0401.minimum_decisions = 1
        """;

    public static TheoryData<string> Documents() =>
        [.. Directory.GetFiles(RepositoryFiles.PathOf("samples", "data"), "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Batch_UnderConfiguration_EqualsSession(string name)
    {
        var read = CollaborationDocument.Load(RepositoryFiles.PathOf("samples", "data", name)).Snapshot;
        var snapshot = new CollaborationBuilder().AddRange(read.Facts).Covering(read).Build();
        var options = Options(Mixed) with { Scope = AnalysisScope.Whole, AsOf = new(2026, 1, 1) };
        var batch = CollaborationAnalyzer.Default.Analyze(snapshot, options);
        var session = CollaborationAnalyzer.Default.OpenSession(snapshot, options);
        var fromNothing = CollaborationAnalyzer.Default.OpenSession(new CollaborationBuilder().Covering(read).Build(), options);
        var opened = fromNothing.Apply(changes =>
        {
            foreach (var fact in snapshot.Facts) changes.AddOrUpdate(fact);
        }).Opened;

        Assert.NotEmpty(batch.Outcomes);
        Assert.Equal(batch.Diagnostics, session.Result().Diagnostics);
        Assert.Equal(batch.Outcomes, session.Result().Outcomes);
        Assert.Equal(batch.Diagnostics, session.Fork().Result().Diagnostics);
        Assert.Equal(batch.Diagnostics.Select(found => found.Severity), fromNothing.Result().Diagnostics.Select(found => found.Severity));
        Assert.All(opened, found => Assert.NotEqual(DiagnosticSeverity.Warning, found.Severity));
        Assert.DoesNotContain(batch.Outcomes, outcome => outcome.RuleId.StartsWith("CR03", StringComparison.Ordinal));
    }

    [Fact]
    public void Analyze_Severities_AreInEffect()
    {
        var result = Analyze(AnalysisOptions.Default with { Severities = RuleSeverities.Defaults.With("CR0301", ReportDiagnostic.Info) });

        Assert.Equal([("CR0301", DiagnosticSeverity.Info), ("CR0303", DiagnosticSeverity.Warning)], result.Diagnostics.Select(found => (found.Id, found.Severity)));
        Assert.Equal(DiagnosticSeverity.Error, result.Diagnostics[0].Descriptor.DefaultSeverity);
    }

    [Fact]
    public void Analyze_RuleTurnedOff_YieldsNeitherDiagnosticsNorOutcomes()
    {
        var result = Analyze(AnalysisOptions.Default with { Severities = RuleSeverities.Defaults.WithCategory(Category.Roles, ReportDiagnostic.Suppress) });

        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.Outcomes);
        Assert.DoesNotContain(result.Outcomes, outcome => outcome.RuleId == "CR0301");
    }

    [Fact]
    public void Analyze_AllTurnedOff_FindsNothing()
    {
        var options = AnalysisOptions.Default with { Severities = RuleSeverities.Defaults.WithAll(ReportDiagnostic.Suppress) };

        Assert.Empty(Analyze(options).Diagnostics);
        Assert.Empty(Analyze(options).Outcomes);
    }

    [Fact]
    public void Analyze_FailingRuleTurnedOff_IsNotEvenDefined()
    {
        var failing = new FailingRule();
        var analyzer = new CollaborationAnalyzer([failing, AntiPatternRules.All.Single(rule => rule.Descriptor.Id == "CR0301")]);
        var defined = failing.Defined;
        var options = AnalysisOptions.Default with { Severities = RuleSeverities.Defaults.With(failing.Descriptor.Id, ReportDiagnostic.Suppress) };

        Assert.Contains(analyzer.Analyze(Unowned).Diagnostics, found => found.Id == "CR0001");
        Assert.Equal("CR0301", Assert.Single(analyzer.Analyze(Unowned, options).Diagnostics).Id);
        Assert.Equal("CR0301", Assert.Single(analyzer.OpenSession(Unowned, options).Result().Diagnostics).Id);
        Assert.Equal(defined, failing.Defined);
    }

    [Fact]
    public void Analyze_FixedRule_KeepsItsSeverity()
    {
        var failing = new FailingRule();
        var analyzer = new CollaborationAnalyzer([failing]);
        var found = analyzer.Analyze(Unowned, AnalysisOptions.Default with { Severities = RuleSeverities.Defaults.WithAll(ReportDiagnostic.Error).With("CR0001", ReportDiagnostic.Suppress) });

        Assert.Equal(("CR0001", DiagnosticSeverity.Warning), (found.Diagnostics.Single().Id, found.Diagnostics.Single().Severity));
    }

    [Fact]
    public void Configure_InASession_ReplacesOptionsInCodeAlone()
    {
        var options = Options("[*]\ncollaboration_rules.CR0401.maximum_share = 0.9\ncollaboration_rules.CR0401.minimum_decisions = 1");
        var session = CollaborationAnalyzer.Default.OpenSession(Dominated, options);
        Assert.DoesNotContain(session.Result().Diagnostics, IsMonopoly);

        Assert.Contains(session.Apply(changes => changes.Configure(SettingValues.Defaults.With(DecisionMonopoly.MaximumShare, 0.5))).Opened, IsMonopoly);
        Assert.Contains(session.Apply(changes => changes.Configure(SettingValues.Defaults)).Closed, IsMonopoly);
    }

    [Fact]
    public void Explain_UsesTheSettingsInEffect()
    {
        var options = Options("[*]\ncollaboration_rules.CR0401.maximum_share = 0.5\ncollaboration_rules.CR0401.minimum_decisions = 1");
        var party = new Party { Id = "a", Name = "A" }.Reference;

        Assert.Empty(CollaborationAnalyzer.Default.Explain(Dominated, "CR0401", party)[0].Diagnostics);
        Assert.NotEmpty(CollaborationAnalyzer.Default.Explain(Dominated, "CR0401", party, options)[0].Diagnostics);
    }

    private static CollaborationSnapshot Unowned => new CollaborationBuilder()
        .AddRange([new Activity { Id = "a", Name = "Delivery" }, new Assignment { Id = "n", Activity = "a", Nobody = true, Kind = AssignmentKind.Accountable }])
        .Build();

    private static CollaborationSnapshot Dominated => new CollaborationBuilder()
        .AddRange([new Party { Id = "a", Name = "A" }, new Party { Id = "b", Name = "B" }])
        .AddRange(Enumerable.Range(1, 3).Select(i => new Decision { Id = $"a{i}", Name = "D", DecidedBy = ["a"] }))
        .AddRange([new Decision { Id = "b1", Name = "D", DecidedBy = ["b"] }])
        .Build();

    private static AnalysisResult Analyze(AnalysisOptions options) => CollaborationAnalyzer.Default.Analyze(Unowned, options);

    private static bool IsMonopoly(Diagnostic found) => found.Id == "CR0401";

    private static AnalysisOptions Options(string text) =>
        new() { Configuration = new MemoryFiles().With("/project/.editorconfig", text).Source().For("a.json") };

    private sealed class FailingRule : Rule
    {
        public int Defined { get; private set; }

        public override DiagnosticDescriptor Descriptor { get; } = new("XX0001", "Fails", "Fails", "Power", DiagnosticSeverity.Error);

        public override RuleDefinition Define()
        {
            Defined++;
            throw new InvalidOperationException("It always fails.");
        }
    }
}
