using System.Globalization;
using System.Threading.Channels;
using EmbeddedChecks.Service;

namespace EmbeddedChecks.Live;

/// <summary>The latest events of a collaboration, and those who listen to them. Safe to share between threads.</summary>
/// <remarks>
/// A listener has a bounded backlog, and one that falls behind is cut off rather than waited for: it comes back with the id of its last event, and
/// is given what it missed. Ids begin with a mark of this log, so that those of an earlier collaboration with the same name are not mistaken.
/// </remarks>
internal sealed class EventLog(ServiceLimits limits)
{
    private readonly string _mark = Guid.NewGuid().ToString("N")[..8];
    private readonly Lock _sync = new();
    private readonly Queue<(long Number, LiveEvent Event)> _history = [];
    private readonly HashSet<Channel<LiveEvent>> _listeners = [];
    private long _number;
    private bool _isClosed;

    public int Listeners
    {
        get
        {
            lock (_sync) return _listeners.Count;
        }
    }

    public void Write(string kind, DiagnosticBody[] diagnostics)
    {
        if (diagnostics.Length == 0) return;
        lock (_sync) Tell(kind, diagnostics);
    }

    /// <summary>Tells that nothing more will come.</summary>
    public void Close()
    {
        lock (_sync)
        {
            if (_isClosed) return;
            Tell(LiveEvent.Deleted, []);
            _isClosed = true;
            foreach (var listener in _listeners) listener.Writer.TryComplete();
            _listeners.Clear();
        }
    }

    /// <summary>Begins to listen: what was missed since the last event, or all that holds, comes first.</summary>
    /// <param name="lastId">The id of the last event that the listener has; null when it has none.</param>
    /// <param name="current">All that holds; it must not change meanwhile.</param>
    /// <returns>Null when there are too many listeners, or nothing more will come.</returns>
    public Listener? Listen(string? lastId, Func<DiagnosticBody[]> current)
    {
        lock (_sync)
        {
            if (_isClosed || _listeners.Count >= limits.Listeners) return null;
            LiveEvent[] first = Missed(lastId) is { } missed
                ? [new(LiveEvent.Resumed, lastId!, []), .. missed]
                : [new(LiveEvent.Snapshot, IdOf(_number), current())];
            var channel = Channel.CreateBounded<LiveEvent>(limits.Backlog);
            _listeners.Add(channel);
            return new(first, channel.Reader, () => Leave(channel));
        }
    }

    private void Tell(string kind, DiagnosticBody[] diagnostics)
    {
        var told = new LiveEvent(kind, IdOf(++_number), diagnostics);
        _history.Enqueue((_number, told));
        if (_history.Count > limits.History) _history.Dequeue();
        foreach (var slow in _listeners.Where(listener => !listener.Writer.TryWrite(told)).ToArray()) Leave(slow);
    }

    private void Leave(Channel<LiveEvent> listener)
    {
        lock (_sync) _listeners.Remove(listener);
        listener.Writer.TryComplete();
    }

    /// <summary>The events after the one with that id; null when some of them are kept no longer, or it is none of this log.</summary>
    private LiveEvent[]? Missed(string? lastId)
    {
        if (lastId is null || !lastId.StartsWith($"{_mark}-", StringComparison.Ordinal)) return null;
        if (!long.TryParse(lastId.AsSpan(_mark.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var last) || last > _number) return null;
        var oldest = _history.TryPeek(out var first) ? first.Number : _number + 1;
        return last + 1 < oldest ? null : [.. _history.Where(kept => kept.Number > last).Select(kept => kept.Event)];
    }

    private string IdOf(long number) => string.Create(CultureInfo.InvariantCulture, $"{_mark}-{number}");
}
