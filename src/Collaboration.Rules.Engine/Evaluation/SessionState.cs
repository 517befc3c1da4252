using Collaboration.Rules.Engine.Diagnostics;
using Collaboration.Rules.Engine.Settings;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>The facts of a session and what was made of them, for one thread at a time.</summary>
internal sealed class SessionState
{
    private readonly Network _network;
    private readonly Coverage _coverage;
    private readonly RuleState[] _rules;
    private readonly EvaluationBudget _budget;
    private SettingValues _settings;
    private readonly List<Diagnostic> _opened = [];
    private readonly List<Diagnostic> _closed = [];
    private (int Network, int Coverage) _version = (-1, -1);

    /// <summary>Takes in the facts and all else there is to know; nothing is evaluated yet.</summary>
    public SessionState(Plan plan, EvaluationInput input)
    {
        Plan = plan;
        _network = new(plan);
        _coverage = new(_network);
        _rules = [.. plan.Rules.Select(rule => new RuleState(rule))];
        _budget = input.Budget;
        _settings = input.Settings;
        if (input.Facts is FactBatch batch) _network.Expect(batch);
        foreach (var fact in input.Facts) _network.Apply(fact, remove: false);
        _coverage.Begin(input.Coverage.ToDictionary(), input.AsOf);
        _network.Configure(_settings);
        _network.SetAsOf(input.AsOf);
    }

    public Plan Plan { get; }

    /// <summary>All facts, in no order.</summary>
    public IEnumerable<object> Facts => _network.Facts;

    /// <summary>What is reported now, in no order.</summary>
    public IEnumerable<Diagnostic> Diagnostics => _rules.SelectMany(rule => rule.Diagnostics);

    /// <summary>What another state would start from to be like this one.</summary>
    public EvaluationInput Input => new()
    {
        Facts = _network.Facts,
        Coverage = _coverage.Declared,
        Settings = _settings,
        AsOf = _coverage.AsOf,
        Budget = _budget,
    };

    public EquatableArray<Outcome> Outcomes =>
        _rules.SelectMany(rule => new OutcomeReader(_network, _coverage).Read(rule.Plan, rule.ReportedSubjects)).Order().ToEquatableArray();

    /// <summary>What each step did in the last evaluation.</summary>
    public StepRun[] LastRun
    {
        get
        {
            var steps = new StepRun[Plan.Count];
            for (var i = 0; i < steps.Length; i++) steps[i] = new(Plan[i].Name, RunReason.Skipped, 0, 0);
            foreach (var run in _network.Runs) steps[run.Index] = new(steps[run.Index].Step, run.Reason, run.RowsIn, run.RowsOut);
            return steps;
        }
    }

    /// <summary>Takes in changes, to be evaluated.</summary>
    public void Take(ChangeSet changes)
    {
        foreach (var (fact, remove) in changes.Facts) _network.Apply(fact, remove);
        if (changes.Coverage is { } coverage)
            foreach (var (type, level) in coverage) _coverage.Declare(type, level);
        if (changes.Settings is { } settings) _network.Configure(_settings = settings);
        if (changes.AsOfDate.IsSet) SetAsOf(changes.AsOfDate.Date);
    }

    /// <summary>Evaluates what was taken in, and lets somebody look at what each step yielded before that is forgotten.</summary>
    public SessionUpdate Evaluate(IStepObserver? observer, Action<Network>? look, CancellationToken cancellation)
    {
        _network.Run(_budget, observer, cancellation);
        UpdateRules();
        look?.Invoke(_network);
        _network.Finish();
        var update = SessionUpdate.From(_opened, _closed);
        _opened.Clear();
        _closed.Clear();
        return update;
    }

    /// <summary>As <see cref="Evaluate"/>, then gives all that is reported. Each message is written once: its values are a rule's own, and may hang.</summary>
    public IReadOnlyList<Diagnostic> EvaluateAndShow(IStepObserver observer, Action<Network>? look, CancellationToken cancellation)
    {
        Evaluate(observer, look, cancellation);
        IReadOnlyList<Diagnostic> shown = [.. Diagnostics];
        foreach (var diagnostic in shown) _ = diagnostic.Message;
        return shown;
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
            foreach (var rule in Plan.ReportersOf(run.Index)) _rules[rule].Update(_network, _coverage, _opened, _closed);
    }

    private void SetAsOf(DateOnly? asOf)
    {
        _coverage.AsOf = asOf;
        _network.SetAsOf(asOf);
    }
}
