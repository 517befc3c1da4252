using Collaboration.Rules.Benchmarks.Peers;
using Collaboration.Rules.Benchmarks.Workload;

namespace Collaboration.Rules.Benchmarks.Short;

/// <summary>A peer with a world of its own that takes updates, and the times it took. Every peer gets the same world and the same updates.</summary>
public sealed class TimedSession
{
    private readonly IPeer _peer;
    private readonly World _world;
    private readonly UpdateStream _stream;
    private readonly int _updatesARound;
    private readonly List<double> _first = [];
    private readonly List<double> _updates = [];
    private long _bytes;

    public TimedSession(IPeer peer, int facts)
    {
        _peer = peer;
        _world = WorldGenerator.Create(3, facts);
        _stream = new(_world, seed: 1);
        _updatesARound = peer.IsIncremental ? 2_000 : facts > 5_000 ? 50 : 200;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        peer.Open(_world);
        StateBytes = GC.GetTotalMemory(forceFullCollection: true) - before;
    }

    /// <summary>What the opened peer holds besides the facts.</summary>
    public double StateBytes { get; }

    /// <summary>Microseconds of each first update after opening.</summary>
    public IReadOnlyCollection<double> FirstUpdates => _first;

    /// <summary>Microseconds of each later update.</summary>
    public IReadOnlyCollection<double> Updates => _updates;

    public double BytesAnUpdate => (double)_bytes / _updates.Count;

    /// <summary>Opens the world anew, and times the first update.</summary>
    public void OpenAndUpdate()
    {
        _peer.Open(_world);
        Stopclock.Settle();
        _first.Add(TakeNext().Microseconds);
    }

    public void WarmUp() => Stopclock.WarmUp(() => TakeNext());

    /// <summary>Times a round of updates, one by one.</summary>
    public void Update()
    {
        Stopclock.Settle();
        for (var i = 0; i < _updatesARound; i++)
        {
            var (microseconds, bytes) = TakeNext();
            _updates.Add(microseconds);
            _bytes += bytes;
        }
    }

    private (double Microseconds, long Bytes) TakeNext()
    {
        var update = _stream.Next();
        return Stopclock.Time(() => _peer.Update(update));
    }
}
