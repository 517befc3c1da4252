namespace Collaboration.Rules.Mapping;

/// <summary>The objects that said that they changed and were not read since. Safe for any number of threads.</summary>
internal sealed class ObjectMarks
{
    private readonly Lock _lock = new();
    private HashSet<MappedObject> _marked = [];

    /// <summary>Called, on the thread that told of a change, when there is a first object after there was none.</summary>
    public Action? OnFirst { get; set; }

    public bool IsEmpty
    {
        get
        {
            lock (_lock) return _marked.Count == 0;
        }
    }

    public void Add(MappedObject changed)
    {
        bool isFirst;
        lock (_lock) isFirst = _marked.Add(changed) && _marked.Count == 1;
        if (isFirst) OnFirst?.Invoke();
    }

    /// <summary>All marks, which are then gone: a change from here on is a new one.</summary>
    public IReadOnlyCollection<MappedObject> TakeAll()
    {
        lock (_lock)
        {
            var taken = _marked;
            _marked = [];
            return taken;
        }
    }

    /// <summary>Those of <paramref name="objects"/> that are marked, whose marks are then gone.</summary>
    public IReadOnlyCollection<MappedObject> Take(IEnumerable<MappedObject> objects)
    {
        lock (_lock) return [.. objects.Where(_marked.Remove)];
    }

    /// <summary>Marks again what could not be taken in, without telling anybody.</summary>
    public void PutBack(IEnumerable<MappedObject> objects)
    {
        lock (_lock) _marked.UnionWith(objects);
    }
}
