using Collaboration.Rules.Engine.Diagnostics;

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
    /// <summary>How often a guarded evaluation is begun again before it is given up.</summary>
    private const int Attempts = 3;

    private readonly HangGuard? _guard;
    private readonly IStepObserver? _observer;
    private SessionState _state;
    private IReadOnlyList<Diagnostic> _shown = [];
    private int _isBusy;

    internal RuleSession(Plan plan, EvaluationInput input, CancellationToken cancellation)
    {
        (_guard, _observer) = (input.Guard, input.Observer);
        _state = new(plan, input);
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
    /// <exception cref="TimeoutException">The session has a guard, and its rules hang together but not alone.</exception>
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
        _state.Take(changes);
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
            return _state.LastRun;
        }
    }

    /// <summary>What holds now.</summary>
    /// <remarks>After a cancelled evaluation the diagnostics are those from before it, and no rule is assessed until the next change.</remarks>
    /// <exception cref="InvalidOperationException">Another thread is using the session.</exception>
    public EvaluationResult Result()
    {
        using var turn = TakeTurn();
        var outcomes = _state.Outcomes;
        return new(ReadDiagnostics(), () => outcomes);
    }

    /// <summary>What holds at the end of a session that takes no more changes: outcomes are derived only when asked for.</summary>
    internal EvaluationResult FinalResult() => new(ReadDiagnostics(), () => _state.Outcomes);

    /// <summary>An independent session with the same facts, settings, coverage and date: to try something out.</summary>
    /// <exception cref="InvalidOperationException">Another thread is using the session.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public RuleSession Fork(CancellationToken cancellation = default)
    {
        using var turn = TakeTurn();
        return new(_state.Plan, _state.Input with { Observer = _observer, Guard = _guard }, cancellation);
    }

    /// <summary>All facts, in no order.</summary>
    internal IEnumerable<object> Facts => _state.Facts;

    /// <summary>What is reported now, in no order.</summary>
    internal IEnumerable<Diagnostic> Diagnostics => _guard is null ? _state.Diagnostics : _shown;

    private EquatableArray<Diagnostic> ReadDiagnostics() => Diagnostics.Order().ToEquatableArray();

    private SessionUpdate Evaluate(Action<Network>? look, CancellationToken cancellation) =>
        _guard is null ? _state.Evaluate(_observer, look, cancellation) : Evaluate(_guard, look, cancellation);

    /// <summary>
    /// A state that hangs is left to its thread. The rules that hang on its facts are found one by one, and another state takes its place without
    /// them; what changed is told from what was shown before.
    /// </summary>
    private SessionUpdate Evaluate(HangGuard guard, Action<Network>? look, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var state = _state;
            var attempted = guard.Try((watch, token) => state.EvaluateAndShow(watch, look, token), _observer, cancellation);
            if (attempted.HasEnded) return Show(attempted.Value!);
            var input = state.Input with { Facts = [.. state.Facts] };
            _state = new(guard.Usable(state.Plan), input);
            new GuardedEvaluation(guard, input, cancellation).FindHangs(state.Plan.Rules.Select(rule => rule.Rule));
            _state = new(guard.Usable(state.Plan), input);
        }

        throw new TimeoutException($"The rules did not come to an end together in {Attempts} attempts, though each did alone; give the guard more patience than {guard.Patience}.");
    }

    private SessionUpdate Show(IReadOnlyList<Diagnostic> shown)
    {
        var update = SessionUpdate.From([.. shown.Except(_shown)], [.. _shown.Except(shown)]);
        _shown = shown;
        return update;
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
