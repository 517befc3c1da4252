using System.Diagnostics.Metrics;
using Collaboration.Rules;
using Collaboration.Rules.Hosting;
using EmbeddedChecks.Service;

namespace EmbeddedChecks.Live;

/// <summary>The collaborations that are kept, a bounded number of them. Safe to share between threads.</summary>
internal sealed class LiveCollaborations
{
    private readonly Dictionary<string, LiveCollaboration> _kept = new(StringComparer.Ordinal);
    private readonly Lock _sync = new();
    private readonly ICollaborationChecks _checks;
    private readonly ServiceLimits _limits;

    public LiveCollaborations(ICollaborationChecks checks, ServiceLimits limits, IMeterFactory meters)
    {
        (_checks, _limits) = (checks, limits);
        var meter = meters.Create(MetricsPage.MeterName);
        meter.CreateObservableUpDownCounter("embedded_checks.collaborations", () => Count, "{collaboration}", "Collaborations that are kept.");
        meter.CreateObservableUpDownCounter("embedded_checks.listeners", () => Listeners, "{listener}", "Clients that listen to events.");
    }

    public int Count
    {
        get
        {
            lock (_sync) return _kept.Count;
        }
    }

    public int Listeners
    {
        get
        {
            lock (_sync) return _kept.Values.Sum(kept => kept.Listeners);
        }
    }

    public string[] Ids
    {
        get
        {
            lock (_sync) return [.. _kept.Keys.Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>Whether there is room for another one; said before the work of its first analysis is done.</summary>
    public bool IsFull => Count >= _limits.Collaborations;

    public LiveCollaboration? Find(string id)
    {
        lock (_sync) return _kept.GetValueOrDefault(id);
    }

    /// <summary>Analyses a collaboration and keeps it.</summary>
    /// <returns>Null when the id is taken, or the last place was taken meanwhile.</returns>
    public LiveCollaboration? Add(string id, CollaborationSnapshot collaboration, CancellationToken cancellation)
    {
        var session = _checks.Run(rules => rules.Analyzer.OpenSession(collaboration, rules.Options, cancellation), session => session.Result());
        var live = new LiveCollaboration(id, collaboration, session, _limits);
        lock (_sync) return _kept.Count < _limits.Collaborations && _kept.TryAdd(id, live) ? live : null;
    }

    public bool Remove(string id)
    {
        LiveCollaboration? removed;
        lock (_sync) if (!_kept.Remove(id, out removed)) return false;
        removed.Dispose();
        return true;
    }
}
