using System.Globalization;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Rules;
using Collaboration.Rules.Engine.Settings;
using Collaboration.Rules.Research.Assessing;
using Collaboration.Rules.Research.Reading;

namespace Collaboration.Rules.Research.Studies;

/// <summary>Tries several values of one setting of a rule on many cases.</summary>
/// <remarks>
/// A setting is an input of the rule's query like facts are. Each case is opened once as a session in which the setting then changes, so only the
/// steps behind the setting run again. Immutable; shared by any number of threads.
/// </remarks>
public sealed class ThresholdSweep
{
    private readonly CollaborationAnalyzer _analyzer;
    private readonly AnalysisOptions _options;
    private readonly (double Value, SettingValues Settings)[] _points;
    private readonly string _ruleId;

    /// <summary>A sweep of one setting.</summary>
    /// <param name="rule">The rule; it is in force whatever a configuration says, with its other settings as the options have them.</param>
    /// <param name="setting">One of its settings.</param>
    /// <param name="values">The values to try, in the order of the rows.</param>
    /// <param name="options">How cases are judged; null for the default.</param>
    /// <exception cref="ArgumentNullException">An argument other than the options is null.</exception>
    /// <exception cref="ArgumentException">The setting is not the rule's, there are no values, or it does not take one of them.</exception>
    public ThresholdSweep(Rule rule, Setting setting, IEnumerable<double> values, AnalysisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(setting);
        ArgumentNullException.ThrowIfNull(values);
        _ruleId = rule.Descriptor.Id;
        if (!rule.Settings.Contains(setting)) throw new ArgumentException($"{_ruleId} has no setting '{setting.Key}'; use one of its own.", nameof(setting));
        options ??= AnalysisOptions.Default;
        _points = [.. values.Select(value => (value, options.Settings.With(setting, Text(value))))];
        if (_points.Length == 0) throw new ArgumentException($"There is no value of '{setting.Key}' to try; give one or more.", nameof(values));
        _analyzer = new([rule]);
        _options = options with { Severities = options.Severities.With(_ruleId, ReportDiagnostic.Default) };
    }

    /// <summary>One row for each value, in the order of the values.</summary>
    /// <remarks>Cases are read only a little ahead and let go, so memory does not grow with their number.</remarks>
    /// <param name="cases">The cases, read once.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cases"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public async Task<IReadOnlyList<SweepRow>> RunAsync(IAsyncEnumerable<CollaborationCase> cases, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        var rows = Array.ConvertAll(_points, point => new SweepRow(point.Value, new(_ruleId, null, 0, 0, 0, 0), 0));
        await foreach (var counts in CasesInOrder.OnAllCores(cases.Where(HasPhase), subject => Try(subject, cancellation), cancellation).ConfigureAwait(false))
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var prevalence = PrevalenceCounter.Counted(rows[i].Prevalence, counts[i].Kind);
                rows[i] = rows[i] with { Prevalence = prevalence, Subjects = rows[i].Subjects + counts[i].Subjects };
            }
        }

        return rows;
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private bool HasPhase(CollaborationCase subject) => _options.Scope.Phase is not { } phase || subject.Snapshot.Phases.Any(known => known.Id == phase);

    private (OutcomeKind Kind, int Subjects)[] Try(CollaborationCase subject, CancellationToken cancellation)
    {
        var sessions = Scopes(subject.Snapshot).Select(scope => _analyzer.OpenSession(subject.Snapshot, _options with { Scope = scope }, cancellation)).ToList();
        return Array.ConvertAll(_points, point =>
        {
            foreach (var session in sessions) session.Apply(changes => changes.Configure(point.Settings), cancellation);
            Outcome[] outcomes = [.. sessions.SelectMany(session => session.Result().Outcomes)];
            return (RuleVerdict.Of(outcomes), outcomes.Count(outcome => outcome.Kind == OutcomeKind.Violation));
        });
    }

    private IEnumerable<AnalysisScope> Scopes(CollaborationSnapshot snapshot)
    {
        var isByPhase = _options.Scope is { Phase: null, IsWhole: false } && snapshot.Phases.Count > 0;
        return isByPhase ? snapshot.Phases.Select(phase => AnalysisScope.Only(phase.Id)) : [_options.Scope];
    }
}
