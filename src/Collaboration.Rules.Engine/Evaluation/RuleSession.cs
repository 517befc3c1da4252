using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>
/// A live evaluation: takes changes and tells which diagnostics they opened, updated and closed.
/// <para>
/// At every moment the session's result equals the result of evaluating its facts from scratch. The work of a change is proportional to
/// what it touches, not to what there is.
/// </para>
/// </summary>
/// <remarks>A session serves one thread at a time and throws when two meet in it; different sessions are independent.</remarks>
public sealed class RuleSession
{
    private readonly Plan _plan;
    private readonly Network _network;
    private readonly Coverage _coverage;
    private readonly RuleState[] _rules;
    private readonly EvaluationBudget _budget;
    private readonly IStepObserver? _observer;
    private SettingValues _settings;
    private readonly List<Diagnostic> _opened = [];
    private readonly List<Diagnostic> _closed = [];
    private (int Network, int Coverage) _version = (-1, -1);
    private int _isBusy;

    internal RuleSession(Plan plan, EvaluationInput input, CancellationToken cancellation)
    {
        _plan = plan;
        _network = new(plan);
        _coverage = new(_network);
        _rules = [.. plan.Rules.Select(rule => new RuleState(rule))];
        _budget = input.Budget;
        _observer = input.Observer;
        _settings = input.Settings;
        if (input.Facts is FactBatch batch) _network.Expect(batch);
        foreach (var fact in input.Facts) _network.Apply(fact, remove: false);
        _coverage.Begin(input.Coverage.ToDictionary(), input.AsOf);
        _network.Configure(_settings);
        _network.SetAsOf(input.AsOf);
        Evaluate(null, cancellation);
    }

    /// <summary>Takes in the changes that <paramref name="change"/> notes, all together.</summary>
    /// <returns>What opened, what was updated, what closed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Another thread is using the session.</exception>
    public SessionUpdate Apply(Action<ChangeSet> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var changes = new ChangeSet();
        change(changes);
        return Apply(changes);
    }

    /// <summary>Takes in all changes together.</summary>
    /// <returns>What opened, what was updated, what closed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">Another thread is using the session.</exception>
    /// <exception cref="OperationCanceledException">
    /// Cancelled. The changes have been taken in, and their consequences are part of the next update; the diagnostics stay as they were
    /// till then.
    /// </exception>
    public SessionUpdate Apply(ChangeSet changes, CancellationToken cancellation = default) => Apply(changes, null, cancellation);

    /// <summary>Takes in all changes together, and lets somebody look at what each step yielded before that is forgotten.</summary>
    internal SessionUpdate Apply(ChangeSet changes, Action<Network>? look, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(changes);
        using var turn = TakeTurn();
        foreach (var (fact, remove) in changes.Facts) _network.Apply(fact, remove);
        if (changes.Coverage is { } coverage)
            foreach (var (type, level) in coverage) _coverage.Declare(type, level);
        if (changes.Settings is { } settings) _network.Configure(_settings = settings);
        if (changes.AsOfDate.IsSet) SetAsOf(changes.AsOfDate.Date);
        return Evaluate(look, cancellation);
    }

    /// <summary>What each step did in the last evaluation, in an order in which inputs come first. Made when asked for.</summary>
    /// <remarks>A step that several rules share is there once. Meant for tests and diagnosis: the steps may differ between versions.</remarks>
    /// <exception cref="InvalidOperationException">Another thread is using the session.</exception>
    public IReadOnlyList<StepRun> LastRun
    {
        get
        {
            using var turn = TakeTurn();
            var steps = new StepRun[_plan.Count];
            for (var i = 0; i < steps.Length; i++) steps[i] = new(_plan[i].Name, RunReason.Skipped, 0, 0);
            foreach (var run in _network.Runs) steps[run.Index] = new(steps[run.Index].Step, run.Reason, run.RowsIn, run.RowsOut);
            return steps;
        }
    }

    /// <summary>What holds now.</summary>
    /// <remarks>After a cancelled evaluation the diagnostics are those from before it, and no rule is assessed until the next change.</remarks>
    /// <exception cref="InvalidOperationException">Another thread is using the session.</exception>
    public EvaluationResult Result()
    {
        using var turn = TakeTurn();
        var outcomes = ReadOutcomes();
        return new(ReadDiagnostics(), () => outcomes);
    }

    /// <summary>What holds at the end of a session that takes no more changes: outcomes are derived only when asked for.</summary>
    internal EvaluationResult FinalResult() => new(ReadDiagnostics(), ReadOutcomes);

    /// <summary>An independent session with the same facts, settings, coverage and date: to try something out.</summary>
    /// <exception cref="InvalidOperationException">Another thread is using the session.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public RuleSession Fork(CancellationToken cancellation = default)
    {
        using var turn = TakeTurn();
        var input = new EvaluationInput
        {
            Facts = _network.Facts,
            Coverage = _coverage.Declared,
            Settings = _settings,
            AsOf = _coverage.AsOf,
            Budget = _budget,
            Observer = _observer,
        };
        return new(_plan, input, cancellation);
    }

    /// <summary>All facts, in no order.</summary>
    internal IEnumerable<object> Facts => _network.Facts;

    /// <summary>What is reported now, in no order.</summary>
    internal IEnumerable<Diagnostic> Diagnostics => _rules.SelectMany(rule => rule.Diagnostics);

    private EquatableArray<Diagnostic> ReadDiagnostics() => Diagnostics.Order().ToEquatableArray();

    private EquatableArray<Outcome> ReadOutcomes() =>
        _rules.SelectMany(rule => new OutcomeReader(_network, _coverage).Read(rule.Plan, rule.ReportedSubjects)).Order().ToEquatableArray();

    private SessionUpdate Evaluate(Action<Network>? look, CancellationToken cancellation)
    {
        _network.Run(_budget, _observer, cancellation);
        UpdateRules();
        look?.Invoke(_network);
        _network.Finish();
        var update = SessionUpdate.From(_opened, _closed);
        _opened.Clear();
        _closed.Clear();
        return update;
    }

    /// <summary>
    /// What rules report changes with the findings of their own nodes; and for any of them, when something failed or healed, or when
    /// what counts as recorded changed.
    /// </summary>
    private void UpdateRules()
    {
        var version = (_network.Version, _coverage.Version);
        if (version != _version)
        {
            foreach (var rule in _rules) rule.Update(_network, _coverage, _opened, _closed);
            _version = version;
            return;
        }

        foreach (var run in _network.Runs)
            foreach (var rule in _plan.ReportersOf(run.Index)) _rules[rule].Update(_network, _coverage, _opened, _closed);
    }

    private void SetAsOf(DateOnly? asOf)
    {
        _coverage.AsOf = asOf;
        _network.SetAsOf(asOf);
    }

    private Turn TakeTurn()
    {
        if (Interlocked.Exchange(ref _isBusy, 1) != 0)
            throw new InvalidOperationException("The session is in use by another thread; give each thread its own, or fork.");
        return new(this);
    }

    private readonly ref struct Turn(RuleSession session)
    {
        public void Dispose() => Volatile.Write(ref session._isBusy, 0);
    }
}
