using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Collaboration.Rules.Hosting.Tests;

public sealed class TelemetryTests
{
    [Fact]
    public void Analyze_OfACollaboration_IsCounted()
    {
        using var host = HostWorld.With();
        using var meters = new KeptMeasurements(host);

        var result = host.Checks.Analyze(Worlds.Board);

        Assert.Equal(["collaboration_rules.analyses{} 1"], meters.Of(CollaborationRulesTelemetry.Analyses));
        Assert.Single(meters.Of(CollaborationRulesTelemetry.AnalysisDuration));
        Assert.Contains(
            "collaboration_rules.diagnostics{collaboration_rules.rule.id=CR0402,collaboration_rules.severity=error} 1", meters.Of(CollaborationRulesTelemetry.Diagnostics));
        Assert.Equal(result.Diagnostics.Count, meters.Of(CollaborationRulesTelemetry.Diagnostics).Count);
        Assert.Empty(meters.Of(CollaborationRulesTelemetry.RuleFailures));
    }

    [Fact]
    public void Analyze_WithAFailingRule_CountsAndLogsItOnce()
    {
        using var host = HostWorld.With(options => options.Packs.Add(Worlds.Failing));
        using var meters = new KeptMeasurements(host);

        for (var i = 0; i < 3; i++) host.Checks.Analyze(Worlds.Board);

        Assert.Equal(
            Enumerable.Repeat("collaboration_rules.rule.failures{collaboration_rules.rule.id=FAIL0001,error.type=CR0001} 1", 3),
            meters.Of(CollaborationRulesTelemetry.RuleFailures));
        Assert.Single(host.Log.Entries, entry => entry is { Level: LogLevel.Warning, Id.Id: 6 } && entry.Text.Contains("broken on purpose", StringComparison.Ordinal));
        Assert.Equal(2, host.Log.Entries.Count(entry => entry.Id.Id == 7));
    }

    [Fact]
    public void Analyze_WithAHangingRule_EndsAndCountsIt()
    {
        using var host = HostWorld.With(options =>
        {
            options.Packs.Add(Worlds.Hanging);
            options.Patience = TimeSpan.FromSeconds(1);
        });
        using var meters = new KeptMeasurements(host);

        var result = host.Checks.Analyze(Worlds.Board);

        Assert.Contains(result.Diagnostics, found => found.Id == "CR0402");
        Assert.Equal(["collaboration_rules.rule.failures{collaboration_rules.rule.id=HANG0001,error.type=CR0002} 1"], meters.Of(CollaborationRulesTelemetry.RuleFailures));
    }

    [Fact]
    public void Analyze_Cancelled_IsCountedAsBroken()
    {
        using var host = HostWorld.With();
        using var meters = new KeptMeasurements(host);

        Assert.ThrowsAny<OperationCanceledException>(() => host.Checks.Analyze(Worlds.Board, new(canceled: true)));

        Assert.Equal(["collaboration_rules.analyses{error.type=System.OperationCanceledException} 1"], meters.Of(CollaborationRulesTelemetry.Analyses));
        Assert.Contains(host.Log.Entries, entry => entry is { Level: LogLevel.Debug, Id.Id: 5 });
    }

    [Fact]
    public void Run_ThatThrows_PassesOnWhatItThrew()
    {
        using var host = HostWorld.With();

        Assert.Throws<FormatException>(() => host.Checks.Run<int>(_ => throw new FormatException("odd"), _ => throw new InvalidOperationException()));

        Assert.Contains(host.Log.Entries, entry => entry is { Level: LogLevel.Warning, Id.Id: 4 } && entry.Text.Contains("odd", StringComparison.Ordinal));
    }

    [Fact]
    public void Analyze_Traced_IsOneActivity()
    {
        using var own = new ActivitySource(nameof(Analyze_Traced_IsOneActivity));
        var activities = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == CollaborationRulesTelemetry.ActivitySourceName || source.Name == own.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        };
        ActivitySource.AddActivityListener(listener);
        using var host = HostWorld.With();
        using var parent = own.StartActivity("parent")!;
        listener.ActivityStopped = activity =>
        {
            if (activity.ParentId == parent.Id) activities.Add(activity);
        };

        var result = host.Checks.Analyze(Worlds.Board);

        var activity = Assert.Single(activities);
        Assert.Equal(("collaboration_rules.analyze", result.Diagnostics.Count), (activity.OperationName, activity.GetTagItem("collaboration_rules.diagnostics.count")));
    }

    [Fact]
    public void Instruments_StateTheirUnits()
    {
        using var host = HostWorld.With();
        using var meters = new KeptMeasurements(host);

        Assert.Equal(
            [
                ("collaboration_rules.analyses", "{analysis}"), ("collaboration_rules.analysis.duration", "s"),
                ("collaboration_rules.diagnostics", "{diagnostic}"), ("collaboration_rules.rule.failures", "{failure}"),
            ],
            meters.Instruments.Order());
    }

    [Fact]
    public void Analyze_InABareContainer_NeedsNeitherLogsNorMeters()
    {
        using var services = new ServiceCollection().AddCollaborationRules().BuildServiceProvider();

        Assert.Contains(services.GetRequiredService<ICollaborationChecks>().Analyze(Worlds.Board).Diagnostics, found => found.Id == "CR0402");
    }

    [Fact]
    public async Task Analyze_OnManyThreads_GivesEachTheSame()
    {
        using var host = HostWorld.With();
        var expected = Collaboration.Rules.Analysis.CollaborationAnalyzer.Default.Analyze(Worlds.Board).Diagnostics;

        var results = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => host.Checks.Analyze(Worlds.Board).Diagnostics)));

        Assert.All(results, diagnostics => Assert.Equal(expected, diagnostics));
    }

    private sealed class KeptMeasurements : IDisposable
    {
        private readonly MeterListener _listener = new();
        private readonly List<(string Name, string Text)> _kept = [];

        public KeptMeasurements(HostWorld host)
        {
            var factory = host.Services.GetRequiredService<IMeterFactory>();
            _ = host.Checks;
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name != CollaborationRulesTelemetry.MeterName || instrument.Meter.Scope != factory) return;
                Instruments.Add((instrument.Name, instrument.Unit!));
                listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
            _listener.Start();
        }

        public List<(string Name, string Unit)> Instruments { get; } = [];

        public IReadOnlyList<string> Of(string name) => [.. _kept.Where(kept => kept.Name == name).Select(kept => kept.Text)];

        public void Dispose() => _listener.Dispose();

        private void Keep(Instrument instrument, object value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            _kept.Add((instrument.Name, $"{instrument.Name}{{{string.Join(',', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}}} {value}"));
    }
}
