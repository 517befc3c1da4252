using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;
using Collaboration.Rules.Engine.Diagnostics;

namespace Collaboration.Rules.Hosting;

/// <summary>The instruments, by the names of <see cref="CollaborationRulesTelemetry"/>.</summary>
internal sealed class CheckTelemetry : IDisposable
{
    private const string ErrorType = "error.type";

    private static readonly string? Version = typeof(CheckTelemetry).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
    private static readonly ActivitySource Source = new(CollaborationRulesTelemetry.ActivitySourceName, Version);
    private static readonly string[] Severities = ["hidden", "info", "warning", "error"];

    private readonly Meter? _own;
    private readonly Counter<long> _analyses;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _diagnostics;
    private readonly Counter<long> _failures;

    /// <param name="meters">The factory of the host, which owns what it makes; null where the host has none.</param>
    public CheckTelemetry(IMeterFactory? meters)
    {
        var options = new MeterOptions(CollaborationRulesTelemetry.MeterName) { Version = Version };
        if (meters is null) _own = new(options);
        var meter = _own ?? meters!.Create(options);
        _analyses = meter.CreateCounter<long>(CollaborationRulesTelemetry.Analyses, "{analysis}", "Analyses that ended.");
        _duration = meter.CreateHistogram(
            CollaborationRulesTelemetry.AnalysisDuration,
            "s",
            "How long analyses took.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60] });
        _diagnostics = meter.CreateCounter<long>(CollaborationRulesTelemetry.Diagnostics, "{diagnostic}", "Diagnostics that analyses reported.");
        _failures = meter.CreateCounter<long>(CollaborationRulesTelemetry.RuleFailures, "{failure}", "Rules that failed or were stopped in an analysis.");
    }

    public static Activity? Start() => Source.StartActivity("collaboration_rules.analyze");

    public void Ended(Activity? activity, TimeSpan duration, int diagnostics)
    {
        _analyses.Add(1);
        _duration.Record(duration.TotalSeconds);
        activity?.SetTag("collaboration_rules.diagnostics.count", diagnostics);
    }

    public void Broken(Activity? activity, TimeSpan duration, Exception exception)
    {
        var error = new KeyValuePair<string, object?>(ErrorType, exception.GetType().FullName);
        _analyses.Add(1, error);
        _duration.Record(duration.TotalSeconds, error);
        activity?.SetTag(error.Key, error.Value).SetStatus(ActivityStatusCode.Error, exception.Message);
    }

    public void Reported(Diagnostic diagnostic) =>
        _diagnostics.Add(1, new(CollaborationRulesTelemetry.RuleId, diagnostic.Id), new(CollaborationRulesTelemetry.Severity, Severities[(int)diagnostic.Severity]));

    public void RuleFailed(string ruleId, string reportedBy) =>
        _failures.Add(1, new(CollaborationRulesTelemetry.RuleId, ruleId), new(ErrorType, reportedBy));

    public void Dispose() => _own?.Dispose();
}
