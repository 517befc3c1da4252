using System.Collections;
using System.Runtime.InteropServices;

namespace Collaboration.Rules.Engine.Evaluation;

/// <summary>Facts sorted by type, for evaluating them all at once in the fastest way.</summary>
/// <remarks>
/// Each identity may be in it once only: that is not checked, and a fact given twice counts twice. It can be cleared and filled again,
/// and keeps its memory for that; while it is read it must not change.
/// </remarks>
public sealed class FactBatch : IEnumerable<object>
{
    private readonly Dictionary<Type, Lane> _lanes = [];

    /// <summary>How many facts there are.</summary>
    public int Count => _lanes.Values.Sum(lane => lane.Count);

    /// <summary>Goes up with every change.</summary>
    internal int Version { get; private set; }

    /// <summary>Adds a fact of exactly the type <typeparamref name="TFact"/>.</summary>
    /// <typeparam name="TFact">The type that queries name.</typeparam>
    public void Add<TFact>(TFact fact)
        where TFact : notnull
    {
        Version++;
        LaneOf<TFact>().Facts.Add(fact);
    }

    /// <summary>Adds facts of exactly the type <typeparamref name="TFact"/>.</summary>
    /// <typeparam name="TFact">The type that queries name.</typeparam>
    public void AddRange<TFact>(params ReadOnlySpan<TFact> facts)
        where TFact : notnull
    {
        Version++;
        LaneOf<TFact>().Facts.AddRange(facts);
    }

    /// <summary>Removes all facts.</summary>
    public void Clear()
    {
        Version++;
        foreach (var lane in _lanes.Values) lane.Clear();
    }

    /// <summary>The facts one by one, by type.</summary>
    public IEnumerator<object> GetEnumerator() => _lanes.Values.SelectMany(lane => lane.Objects).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal ReadOnlySpan<TFact> Of<TFact>()
        where TFact : notnull => _lanes.TryGetValue(typeof(TFact), out var lane) ? CollectionsMarshal.AsSpan(((Lane<TFact>)lane).Facts) : [];

    internal int CountOf(Type factType) => _lanes.TryGetValue(factType, out var lane) ? lane.Count : 0;

    private Lane<TFact> LaneOf<TFact>()
        where TFact : notnull
    {
        if (_lanes.TryGetValue(typeof(TFact), out var lane)) return (Lane<TFact>)lane;
        var made = new Lane<TFact>();
        _lanes.Add(typeof(TFact), made);
        return made;
    }

    private abstract class Lane
    {
        public abstract int Count { get; }

        public abstract IEnumerable<object> Objects { get; }

        public abstract void Clear();
    }

    private sealed class Lane<TFact> : Lane
        where TFact : notnull
    {
        public List<TFact> Facts { get; } = [];

        public override int Count => Facts.Count;

        public override IEnumerable<object> Objects => Facts.Cast<object>();

        public override void Clear() => Facts.Clear();
    }
}
