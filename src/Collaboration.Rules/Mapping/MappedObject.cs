using System.Collections.Specialized;
using System.ComponentModel;
using Collaboration.Rules.Engine;
using Collaboration.Rules.Facts;

namespace Collaboration.Rules.Mapping;

/// <summary>One object that is tracked: the instance, what it told last, and whom it listens to.</summary>
internal sealed class MappedObject
{
    private readonly Action<MappedObject> _mark;
    private ObjectReading _last;

    public MappedObject(ObjectIdentity identity, Action<MappedObject> mark)
    {
        (Identity, _mark) = (identity, mark);
        _last = ObjectReading.Gone(this);
    }

    public ObjectIdentity Identity { get; }

    /// <summary>The name of the object in messages.</summary>
    public string Name => Identity.ToString();

    /// <summary>The instance; null when the object is not tracked.</summary>
    public object? Instance => _last.Mapped;

    /// <summary>What it told when it was taken in.</summary>
    public IReadOnlyDictionary<FactReference, Fact> Facts => _last.Facts;

    /// <summary>Takes a reading for what holds now.</summary>
    public void Take(ObjectReading reading)
    {
        foreach (var watched in _last.Watched) if (!reading.Watched.Contains(watched)) Unlisten(watched);
        foreach (var watched in reading.Watched) if (!_last.Watched.Contains(watched)) Listen(watched);
        _last = reading;
    }

    /// <summary>Listens to nobody any more.</summary>
    public void Unwatch()
    {
        foreach (var watched in _last.Watched) Unlisten(watched);
    }

    private void Listen(object watched)
    {
        if (watched is INotifyPropertyChanged properties) properties.PropertyChanged += OnProperty;
        if (watched is INotifyCollectionChanged collection) collection.CollectionChanged += OnCollection;
    }

    private void Unlisten(object watched)
    {
        if (watched is INotifyPropertyChanged properties) properties.PropertyChanged -= OnProperty;
        if (watched is INotifyCollectionChanged collection) collection.CollectionChanged -= OnCollection;
    }

    private void OnProperty(object? sender, PropertyChangedEventArgs args) => _mark(this);

    private void OnCollection(object? sender, NotifyCollectionChangedEventArgs args) => _mark(this);
}
