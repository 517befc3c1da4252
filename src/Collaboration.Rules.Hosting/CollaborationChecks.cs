using System.Diagnostics;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Rules;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Collaboration.Rules.Hosting;

/// <summary>
/// The analyses of a host. What is in effect is one immutable object that a reload replaces, so an analysis sees all of the former options or all
/// of the next.
/// </summary>
internal sealed class CollaborationChecks : ICollaborationChecks, IDisposable
{
    private readonly IOptionsFactory<CollaborationRulesOptions> _options;
    private readonly OptionsReader _reader;
    private readonly CheckTelemetry _telemetry;
    private readonly RuleFailures _failures;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly IDisposable[] _subscriptions;
    private readonly Lock _reload = new();
    private volatile State _state;

    public CollaborationChecks(
        IOptionsFactory<CollaborationRulesOptions> options,
        IEnumerable<IOptionsChangeTokenSource<CollaborationRulesOptions>> changes,
        OptionsReader reader,
        CheckTelemetry telemetry,
        RuleFailures failures,
        TimeProvider time,
        ILogger<ICollaborationChecks> logger)
    {
        (_options, _reader, _telemetry, _failures, _time, _logger) = (options, reader, telemetry, failures, time, logger);
        _state = Load();
        _subscriptions = [.. changes.Select(source => ChangeToken.OnChange(source.GetChangeToken, Reload))];
    }

    public ConfiguredRules Current
    {
        get
        {
            var (rules, options, _) = _state;
            return options.AsOfToday ? rules with { Options = rules.Options with { AsOf = DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime) } } : rules;
        }
    }

    /// <summary>Why the options that the host was given last are not in effect; null when they are.</summary>
    public string? Refusal => _state.Refusal;

    /// <summary>The rules that failed lately, by id.</summary>
    public IReadOnlyList<string> FailedRules => _failures.Within(_state.Options.FailureWindow);

    public AnalysisResult Analyze(CollaborationSnapshot collaboration, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return Run(rules => rules.Analyzer.Analyze(collaboration, rules.Options, cancellation), result => result);
    }

    public T Run<T>(Func<ConfiguredRules, T> analyze, Func<T, AnalysisResult> result)
    {
        ArgumentNullException.ThrowIfNull(analyze);
        ArgumentNullException.ThrowIfNull(result);
        using var activity = CheckTelemetry.Start();
        var started = _time.GetTimestamp();
        try
        {
            var analysis = analyze(Current);
            Ended(activity, _time.GetElapsedTime(started), result(analysis));
            return analysis;
        }
        catch (Exception exception)
        {
            Broken(activity, _time.GetElapsedTime(started), exception);
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions) subscription.Dispose();
    }

    private State Load()
    {
        var options = _options.Create(Options.DefaultName);
        var rules = _reader.Read(options, out var faults) ?? throw new OptionsValidationException(Options.DefaultName, typeof(CollaborationRulesOptions), faults);
        _logger.InEffect(rules.Analyzer.Rules.Count);
        return new(rules, options, null);
    }

    private void Reload()
    {
        lock (_reload)
        {
            try
            {
                _state = Load();
            }
            catch (OptionsValidationException invalid)
            {
                _logger.Refused(invalid.Message);
                _state = _state with { Refusal = invalid.Message };
            }
        }
    }

    private void Ended(Activity? activity, TimeSpan duration, AnalysisResult result)
    {
        _telemetry.Ended(activity, duration, result.Diagnostics.Count);
        _logger.Ended(result.Diagnostics.Count, duration.TotalMilliseconds);
        foreach (var diagnostic in result.Diagnostics)
        {
            _telemetry.Reported(diagnostic);
            if (diagnostic.Descriptor.Category != EngineDiagnostics.RuleFailed.Category) continue;
            _telemetry.RuleFailed(diagnostic.Subject.Id, diagnostic.Id);
            if (_failures.Note(diagnostic.Subject.Id, _state.Options.FailureWindow)) _logger.RuleFailed(diagnostic.Message);
            else _logger.RuleFailedAgain(diagnostic.Message);
        }
    }

    private void Broken(Activity? activity, TimeSpan duration, Exception exception)
    {
        _telemetry.Broken(activity, duration, exception);
        if (exception is OperationCanceledException) _logger.Cancelled();
        else _logger.Broken(exception.Message, exception);
    }

    private sealed record State(ConfiguredRules Rules, CollaborationRulesOptions Options, string? Refusal);
}
