using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Mapping;

/// <summary>The objects that are mapped together and the facts they come to. A change is planned, then taken in or dropped as a whole.</summary>
internal sealed class MappedState(FactMapping mapping, Action<MappedObject> mark)
{
    private readonly Dictionary<ObjectIdentity, MappedObject> _objects = [];
    private readonly FactLedger _ledger = new();

    public int Count => _objects.Count;

    /// <summary>What is tracked under the object's identity; null when nothing is.</summary>
    public MappedObject? Find(object mapped) => _objects.GetValueOrDefault(mapping.MapOf(mapped).IdentityOf(mapped));

    /// <summary>Reads the objects that changed, and works out what that changes about the facts. Nothing is changed yet.</summary>
    /// <param name="changes">What the program said.</param>
    /// <param name="marked">Objects that said themselves that they changed.</param>
    public Change Plan(ObjectChanges changes, IEnumerable<MappedObject> marked)
    {
        var ends = new Dictionary<ObjectIdentity, object?>();
        foreach (var tracked in marked) if (tracked.Instance is { } instance) ends[tracked.Identity] = instance;
        foreach (var (mapped, isGone) in changes.Noted) ends[mapping.MapOf(mapped).IdentityOf(mapped)] = isGone ? null : mapped;
        ObjectReading[] readings = [.. ends.Select(end => Read(end.Key, end.Value))];
        return new(readings, _ledger.Plan(readings));
    }

    public void Commit(Change change)
    {
        _ledger.Commit(change.Turns);
        foreach (var reading in change.Readings)
        {
            if (reading.Mapped is null) _objects.Remove(reading.Of.Identity);
            else _objects.TryAdd(reading.Of.Identity, reading.Of);
            reading.Of.Take(reading);
        }
    }

    public CollaborationSnapshot Snapshot()
    {
        var builder = new CollaborationBuilder().AddRange(_ledger.Facts);
        foreach (var (type, level) in mapping.Coverage) builder.Cover(FactKinds.Of(type), level);
        return builder.Build();
    }

    /// <summary>Listens to nobody any more.</summary>
    public void Unwatch()
    {
        foreach (var tracked in _objects.Values) tracked.Unwatch();
    }

    private ObjectReading Read(ObjectIdentity identity, object? mapped)
    {
        var tracked = _objects.GetValueOrDefault(identity) ?? new(identity, mark);
        return mapped is null ? ObjectReading.Gone(tracked) : identity.Map.Read(tracked, mapped);
    }

    /// <summary>What was read, and what it changes.</summary>
    public sealed record Change(IReadOnlyCollection<ObjectReading> Readings, IReadOnlyCollection<FactTurn> Turns);
}
