using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Engine.Evaluation;

namespace Collaboration.Rules.Mapping;

/// <summary>Follows a program's own objects: reads the ones that changed, and gives a session what that changes about the facts.</summary>
/// <remarks>
/// <para>
/// At every moment its facts equal those of <see cref="FactMapping.Snapshot"/> over its objects as they were last read. A change is taken in
/// whole, or refused whole with a <see cref="FactMappingException"/>. An object that tells what it told before costs the reading and nothing
/// more. A fact that several objects give stays until the last of them stops giving it.
/// </para>
/// <para>
/// Objects that tell of their changes by <see cref="System.ComponentModel.INotifyPropertyChanged"/> or
/// <see cref="System.Collections.Specialized.INotifyCollectionChanged"/>, on any thread, are marked; <see cref="RefreshChanged"/> reads them.
/// All else serves one thread at a time and throws when two meet in it. Objects must not change while they are read.
/// </para>
/// </remarks>
public sealed class FactTracker : IDisposable
{
    private static readonly SessionUpdate Unchanged = new([], [], []);

    private readonly MappedState _state;
    private readonly ObjectMarks _marks;
    private IReadOnlyDictionary<Type, CoverageLevel>? _coverage;
    private bool _owesUpdate;
    private bool _isDisposed;
    private int _isBusy;

    internal FactTracker(MappedState state, ObjectMarks marks, AnalysisSession session, IReadOnlyDictionary<Type, CoverageLevel>? coverage)
    {
        (_state, _marks, Session, _coverage) = (state, marks, session, coverage);
        _marks.OnFirst = () => ChangesNoted?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Tells, on the thread that changed an object, that <see cref="RefreshChanged"/> has something to do after it had nothing.</summary>
    public event EventHandler? ChangesNoted;

    /// <summary>The session that takes the facts: for its result, a fork, settings, and facts that no object gives.</summary>
    public AnalysisSession Session { get; }

    /// <summary>How many objects are tracked.</summary>
    public int Count => _state.Count;

    /// <summary>Whether an object said that it changed and was not read since.</summary>
    public bool HasChanges => !_marks.IsEmpty;

    /// <summary>The facts of the tracked objects as they were last read, with the coverage that the mapping declares.</summary>
    public CollaborationSnapshot Snapshot() => _state.Snapshot();

    /// <summary>Reads the object as it is now, tracked before or not, and takes in what that changes.</summary>
    /// <inheritdoc cref="Apply"/>
    public SessionUpdate Refresh(object mapped, CancellationToken cancellation = default) =>
        Apply(changes => changes.Refresh(mapped), cancellation);

    /// <summary>Stops tracking the object; facts that no other object gives leave with it. Nothing changes when it is not tracked.</summary>
    /// <inheritdoc cref="Apply"/>
    public SessionUpdate Remove(object mapped, CancellationToken cancellation = default) =>
        Apply(changes => changes.Remove(mapped), cancellation);

    /// <summary>Takes in the changes that <paramref name="change"/> notes, all together.</summary>
    /// <exception cref="ArgumentNullException">An argument, or an object, is null.</exception>
    /// <exception cref="ArgumentException">The class of an object is not mapped.</exception>
    /// <exception cref="FactMappingException">The objects cannot be told as facts. Nothing was taken in.</exception>
    /// <exception cref="InvalidOperationException">Another thread is using the tracker or its session. Nothing was taken in.</exception>
    /// <exception cref="ObjectDisposedException">The tracker is disposed.</exception>
    /// <exception cref="OperationCanceledException">
    /// Cancelled. The changes have been taken in, and their consequences are part of the next update.
    /// </exception>
    public SessionUpdate Apply(Action<ObjectChanges> change, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        using var turn = TakeTurn();
        var changes = new ObjectChanges();
        change(changes);
        var touched = changes.Noted.Select(noted => _state.Find(noted.Mapped)).OfType<MappedObject>();
        return Take(changes, [], _marks.Take(touched), cancellation);
    }

    /// <summary>Reads the objects that said that they changed, and takes in what that changes, all together.</summary>
    /// <remarks>When it is refused, the objects stay marked.</remarks>
    /// <inheritdoc cref="Apply"/>
    public SessionUpdate RefreshChanged(CancellationToken cancellation = default)
    {
        using var turn = TakeTurn();
        var marked = _marks.TakeAll();
        return Take(new(), marked, marked, cancellation);
    }

    /// <summary>Stops listening to objects. The session stays as it is, and usable.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        _state.Unwatch();
    }

    private SessionUpdate Take(
        ObjectChanges changes, IEnumerable<MappedObject> marked, IEnumerable<MappedObject> taken, CancellationToken cancellation)
    {
        try
        {
            var planned = _state.Plan(changes, marked);
            var update = Tell(planned, cancellation);
            _state.Commit(planned);
            return update;
        }
        catch
        {
            _marks.PutBack(taken);
            throw;
        }
    }

    private SessionUpdate Tell(MappedState.Change planned, CancellationToken cancellation)
    {
        var turns = planned.Turns.Where(turn => turn.Before != turn.After).ToArray();
        if (turns.Length == 0 && _coverage is null && !_owesUpdate) return Unchanged;
        try
        {
            var update = Session.Apply(facts => Note(turns, facts), cancellation);
            (_coverage, _owesUpdate) = (null, false);
            return update;
        }
        catch (Exception exception) when (exception is OperationCanceledException or TimeoutException)
        {
            // The session has taken the facts in and owes what follows from them, so the objects are taken in as well.
            (_coverage, _owesUpdate) = (null, true);
            _state.Commit(planned);
            throw;
        }
    }

    private void Note(FactTurn[] turns, FactChanges facts)
    {
        foreach (var turn in turns)
        {
            if (turn.After is { } fact) facts.AddOrUpdate(fact);
            else facts.Remove(turn.Before!);
        }

        if (_coverage is null) return;
        foreach (var (type, level) in _coverage) facts.Cover(type, level);
    }

    private Turn TakeTurn()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (Interlocked.Exchange(ref _isBusy, 1) != 0)
            throw new InvalidOperationException("The tracker is in use by another thread or by one of its own delegates; let one finish first.");
        return new(this);
    }

    private readonly ref struct Turn(FactTracker tracker)
    {
        public void Dispose() => Volatile.Write(ref tracker._isBusy, 0);
    }
}
