using Collaboration.Rules;
using Collaboration.Rules.Analysis;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;
using EmbeddedChecks.Service;

namespace EmbeddedChecks.Live;

/// <summary>A collaboration that is kept and changed. Its session serves one thread at a time, so callers take turns.</summary>
internal sealed class LiveCollaboration(string id, CollaborationSnapshot collaboration, AnalysisSession session, ServiceLimits limits) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly EventLog _events = new(limits);
    private readonly Dictionary<FactReference, Fact> _facts = collaboration.Facts.ToDictionary(fact => fact.Reference);

    public int Listeners => _events.Listeners;

    /// <summary>Takes in facts, which replace those with their kind and id, and removes others, all together.</summary>
    /// <returns>Null, and nothing is changed, when there would be too many facts.</returns>
    public Task<ChangeBody?> ChangeAsync(IReadOnlyList<Fact> set, IReadOnlyList<FactReference> removed, CancellationToken cancellation) =>
        InTurn(() => Change(set, removed), cancellation);

    public Task<StateBody> StateAsync(CancellationToken cancellation) =>
        InTurn(() => new StateBody(id, _facts.Count, Diagnostics()), cancellation);

    /// <summary>The facts as they are now.</summary>
    public Task<CollaborationSnapshot> SnapshotAsync(CancellationToken cancellation) => InTurn(Snapshot, cancellation);

    /// <summary>Begins to listen between two changes, so that nothing is told twice or missed.</summary>
    public Task<Listener?> ListenAsync(string? lastId, CancellationToken cancellation) =>
        InTurn(() => _events.Listen(lastId, Diagnostics), cancellation);

    /// <summary>Sends the listeners away. Whoever still waits for a turn may have it; nobody hears of it.</summary>
    public void Dispose() => _events.Close();

    private async Task<T> InTurn<T>(Func<T> act, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            return act();
        }
        finally
        {
            _turn.Release();
        }
    }

    private ChangeBody? Change(IReadOnlyList<Fact> set, IReadOnlyList<FactReference> removed)
    {
        Fact[] gone = [.. removed.Select(reference => _facts.GetValueOrDefault(reference)).OfType<Fact>()];
        if (_facts.Count + set.Count(fact => !_facts.ContainsKey(fact.Reference)) - gone.Length > limits.Facts) return null;
        var update = session.Apply(changes =>
        {
            foreach (var fact in gone) changes.Remove(fact);
            foreach (var fact in set) changes.AddOrUpdate(fact);
        });
        foreach (var fact in gone) _facts.Remove(fact.Reference);
        foreach (var fact in set) _facts[fact.Reference] = fact;
        var change = ChangeBody.Of(update);
        _events.Write(LiveEvent.Opened, change.Opened);
        _events.Write(LiveEvent.Updated, change.Updated);
        _events.Write(LiveEvent.Closed, change.Closed);
        return change;
    }

    private DiagnosticBody[] Diagnostics() => DiagnosticBody.Of(session.Result().Diagnostics);

    private CollaborationSnapshot Snapshot()
    {
        var builder = new CollaborationBuilder().AddRange(_facts.Values);
        foreach (var (type, level) in collaboration.DeclaredCoverage) builder.Cover(FactKinds.Of(type), level);
        return builder.Build();
    }
}
