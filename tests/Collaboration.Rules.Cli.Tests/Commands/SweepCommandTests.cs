using System.Globalization;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.AntiPatterns.Approach;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Json;

namespace Collaboration.Rules.Cli.Tests.Commands;

public sealed class SweepCommandTests
{
    [Fact]
    public async Task EachValue_CountsWhatAnAnalysisWithItWouldReport()
    {
        var snapshot = CollaborationDocument.Load(CliRun.Sample("data/firecontrol.json")).Snapshot;
        var run = await CliRun.OfAsync("sweep", CliRun.Sample("data/firecontrol.json"), "--rule", "CR0501", "--setting", "minimum_tailoring", "--from", "0", "--to", "1", "--steps", "5", "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(5, run.Lines.Count - 1);
        foreach (var cells in run.Lines.Skip(1).Select(line => line.Split(',')))
        {
            var settings = SettingValues.Defaults.With(OneSizeFitsAll.MinimumTailoring, double.Parse(cells[0], CultureInfo.InvariantCulture));
            var result = new CollaborationAnalyzer([new OneSizeFitsAll()]).Analyze(snapshot, new() { Settings = settings });
            Assert.Equal([result.Count(OutcomeKind.Violation), result.Count(OutcomeKind.Clear), result.Count(OutcomeKind.NotAssessed)], cells[1..4].Select(int.Parse));
        }

        Assert.NotEqual(run.Lines[1].Split(',')[1], run.Lines[5].Split(',')[1]);
    }

    [Fact]
    public async Task OtherSettings_AreAsConfigured()
    {
        string[] arguments = ["sweep", CliRun.Sample("data/firecontrol.json"), "--rule", "CR0501", "--setting", "minimum_tailoring", "--from", "0.5", "--to", "0.6", "--steps", "2", "--format", "csv"];
        var byDefault = await CliRun.OfAsync(arguments);
        var configured = await CliRun.OfAsync([.. arguments, "--set", "CR0501.minimum_parties=100"]);

        Assert.Equal("1", byDefault.Lines[1].Split(',')[1]);
        Assert.Equal("0", configured.Lines[1].Split(',')[1]);
    }

    [Fact]
    public async Task WholeNumbers_AreTriedOnceEach()
    {
        var run = await CliRun.OfAsync("sweep", CliRun.Sample("data"), "--rule", "CR0501", "--setting", "minimum_parties", "--from", "2", "--to", "4", "--steps", "9", "--format", "csv");

        Assert.Equal(["2", "3", "4"], run.Lines.Skip(1).Select(line => line.Split(',')[0]));
    }

    [Fact]
    public async Task Phases_AreCountedEach()
    {
        const string twoPhases =
            """
            { "facts": { "phases": [{ "id": "p1", "name": "One" }, { "id": "p2", "name": "Two" }], "parties": [{ "id": "a", "name": "A" }],
              "decisions": [{ "id": "d1", "name": "D", "decidedBy": ["a"], "phase": "p1" }, { "id": "d2", "name": "D", "decidedBy": ["a"], "phase": "p2" }] } }
            """;
        string[] arguments = ["sweep", "-", "--rule", "CR0401", "--setting", "maximum_share", "--from", "0.5", "--to", "0.6", "--steps", "2", "--format", "csv"];
        var each = await CliRun.WithInputAsync(twoPhases, arguments);
        var whole = await CliRun.WithInputAsync(twoPhases, [.. arguments, "--phase", "whole"]);

        Assert.Equal(2 * Total(whole), Total(each));

        static int Total(CliRun run) => run.Lines[1].Split(',').Skip(1).Sum(int.Parse);
    }

    [Theory]
    [InlineData("No rule is called 'CR0402x'", "--rule", "CR0402x")]
    [InlineData("Did you mean 'OneSizeFitsAll'?", "--rule", "OneSizeFitsAl")]
    [InlineData("has no setting 'maximum'", "--rule", "CR0401", "--setting", "maximum")]
    [InlineData("has several settings", "--rule", "CR0401")]
    [InlineData("takes 0 to 1", "--rule", "CR0501", "--setting", "minimum_tailoring", "--to", "2")]
    [InlineData("'--steps' takes", "--rule", "CR0501", "--setting", "minimum_tailoring", "--steps", "1")]
    public async Task WhatCannotBeSwept_IsRefused(string expected, params string[] arguments)
    {
        string[] ends = arguments.Contains("--to") ? ["--from", "0"] : ["--from", "0", "--to", "1"];
        var run = await CliRun.OfAsync(["sweep", CliRun.Sample("data"), .. arguments, .. ends]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
