using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns.Power;
using Collaboration.Rules.Configuration;
using Collaboration.Rules.Engine.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Collaboration.Rules.Hosting.Tests;

public sealed class CollaborationRulesOptionsTests
{
    [Fact]
    public void Defaults_AnalyseAsTheAnalyzerDoes()
    {
        using var host = HostWorld.With();

        var current = host.Checks.Current;

        Assert.Same(CollaborationAnalyzer.Default, current.Analyzer);
        Assert.Equal(AnalysisOptions.Default, current.Options);
    }

    [Fact]
    public void Options_InCode_ReachTheAnalysis()
    {
        using var host = HostWorld.With(options =>
        {
            options.Severities["cr0402"] = ReportDiagnostic.Info;
            options.Settings["CR0401.maximum_share"] = "0.6";
            options.Scope = AnalysisScope.Whole;
            options.AsOf = new(2026, 3, 1);
            options.MaximumRows = 1000;
            options.MaximumStepTime = TimeSpan.FromSeconds(2);
            options.Patience = TimeSpan.FromSeconds(3);
        });

        var options = host.Checks.Current.Options;

        Assert.Equal(0.6, options.Settings.Get(DecisionMonopoly.MaximumShare));
        Assert.Equal((true, new DateOnly(2026, 3, 1)), (options.Scope.IsWhole, options.AsOf));
        Assert.Equal((1000, TimeSpan.FromSeconds(2)), (options.Budget.MaximumRows, options.Budget.MaximumTime));
        Assert.Equal(TimeSpan.FromSeconds(3), options.Guard?.Patience);
        Assert.Contains(host.Checks.Analyze(Worlds.Board).Diagnostics, found => found is { Id: "CR0402", Severity: DiagnosticSeverity.Info });
    }

    [Fact]
    public void Options_InASection_SayTheSame()
    {
        using var host = HostWorld.Configured(
            ("severities:CR0402", "suggestion"), ("Settings:CR0401:maximum_share", "0.6"), ("Settings:CR0501.minimum_parties", "5"),
            ("Scope", "phase: build"), ("AsOf", "2026-03-01"), ("MaximumRows", "1000"), ("MaximumStepTime", "00:00:02"), ("Patience", "00:00:03"), ("FailureWindow", "00:01:00"));

        var options = host.Checks.Current.Options;

        Assert.Equal(0.6, options.Settings.Get(DecisionMonopoly.MaximumShare));
        Assert.Equal(("build", new DateOnly(2026, 3, 1)), (options.Scope.Phase, options.AsOf));
        Assert.Equal((1000, TimeSpan.FromSeconds(2)), (options.Budget.MaximumRows, options.Budget.MaximumTime));
        Assert.Equal(TimeSpan.FromSeconds(3), options.Guard?.Patience);
        Assert.Equal(DiagnosticSeverity.Info, SeverityOf("CR0402", host));
    }

    [Fact]
    public void RuleSet_IsWeakerThanSeverities()
    {
        using var host = HostWorld.Configured(("RuleSet", "strict"), ("Severities:CR0501", "warning"), ("Severities:Leadership", "none"));

        Assert.Equal(DiagnosticSeverity.Warning, SeverityOf("CR0501", host));
        Assert.Null(SeverityOf("CR0901", host));
        Assert.DoesNotContain(host.Checks.Current.Analyzer.Rules, rule => rule.Descriptor.Category == "Power" && SeverityOf(rule.Descriptor.Id, host) == DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Severities_OfAll_YieldToCategoryAndRule()
    {
        using var host = HostWorld.Configured(("Severities:*", "none"), ("Severities:power", "suggestion"), ("Severities:CR0402", "error"));

        Assert.Equal([("CR0402", DiagnosticSeverity.Error)], host.Checks.Analyze(Worlds.Board).Diagnostics.Where(found => found.Id == "CR0402").Select(found => (found.Id, found.Severity)));
        Assert.Equal((DiagnosticSeverity.Info, null), (SeverityOf("CR0401", host), SeverityOf("CR0501", host)));
    }

    [Fact]
    public void AsOfToday_FollowsTheClock()
    {
        var time = new HandTime(new(2026, 3, 1, 23, 59, 0, TimeSpan.Zero));
        using var host = HostWorld.With(options => options.AsOfToday = true, time);

        var before = host.Checks.Current.Options.AsOf;
        time.Now = time.Now.AddMinutes(1);

        Assert.Equal((new(2026, 3, 1), new DateOnly(2026, 3, 2)), (before!.Value, host.Checks.Current.Options.AsOf!.Value));
    }

    [Fact]
    public void Faults_OfASection_AreToldTogether()
    {
        using var host = HostWorld.Configured(
            ("RuleSet", "strickt"), ("Severities:CR0402", "eror"), ("Severities:CR9999", "error"), ("Settings:CR0401:maximum_share", "2"), ("Settings:CR0401:maximum", "1"),
            ("Settings:CR9998:x", "1"), ("Scope", "parts"), ("AsOf", "yesterday"), ("MaximumRows", "0"), ("MaximumStepTime", "-00:00:01"), ("Patience", "99.00:00:00"), ("Colour", "red"));

        var refused = Assert.Throws<OptionsValidationException>(() => host.Checks);

        string[] expected =
        [
            "Rules:Colour is unknown; use one of: RuleSet, ", "Rules:AsOf is 'yesterday'; write a date such as 2026-03-01.", "Rules:Scope is 'parts'; write eachPhase",
            "Rules:Severities:CR0402 is 'eror'; write one of: none, ", "MaximumRows is 0; use 1 or more.", "MaximumStepTime is -00:00:01; ", "Patience is 99.00:00:00; ",
            "RuleSet is 'strickt'; use default, strict or quiet.", "Severities:CR9999 names no rule and no category; ",
            "Settings:CR0401.maximum_share is '2'; write a number from 0 to 1 (share of decisions).", "Settings:CR0401.maximum names no setting of CR0401; it has maximum_share",
            "Settings:CR9998.x names no rule; ",
        ];
        Assert.All(expected, fault => Assert.Contains(refused.Failures, failure => failure.StartsWith(fault, StringComparison.Ordinal)));
        Assert.Equal(expected.Length, refused.Failures.Count());
    }

    [Fact]
    public void Faults_OfPacks_AreThoseOfTheConflicts()
    {
        using var host = HostWorld.With(options =>
        {
            options.Packs.Add(Worlds.Failing);
            options.Packs.Add(Worlds.Failing);
            options.AsOf = new(2026, 3, 1);
            options.AsOfToday = true;
        });

        var refused = Assert.Throws<OptionsValidationException>(() => host.Checks);

        Assert.Contains(refused.Failures, failure => failure.StartsWith("The id FAIL0001 is used by", StringComparison.Ordinal));
        Assert.Contains("AsOfToday is true, and AsOf is 2026-03-01; set only one of them.", refused.Failures);
    }

    [Fact]
    public async Task Host_WithFaults_DoesNotStart()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddCollaborationRules(options => options.RuleSet = "loud");
        using var host = builder.Build();

        await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
    }

    [Fact]
    public void Calls_AddUp()
    {
        var services = new ServiceCollection();
        services.AddCollaborationRules(options => options.RuleSet = "strict").AddCollaborationRules(options => options.Packs.Add(Worlds.Failing));
        using var provider = services.BuildServiceProvider();

        var current = provider.GetRequiredService<ICollaborationChecks>().Current;

        Assert.Contains(Worlds.Failing, current.Analyzer.Packs);
        Assert.NotSame(RuleConfiguration.Default, current.Options.Configuration);
        Assert.Single(services, service => service.ServiceType == typeof(ICollaborationChecks));
    }

    private static DiagnosticSeverity? SeverityOf(string id, HostWorld host)
    {
        var (analyzer, options) = host.Checks.Current;
        return options.Configuration.With(options.Severities, options.Settings).SeverityOf(analyzer.Rules.Single(rule => rule.Descriptor.Id == id)).Value;
    }
}
